import type { OrderFormat } from '../order-format.ts';

/**
 * The orders report of eBay's Seller Hub: one row per article; an order of several has a row of its own before them.
 * Each site has its own words and its own separator. Titles stand above the header, totals below the rows.
 */
export const ebay: OrderFormat = {
  id: 'ebay',
  name: 'eBay Seller Hub orders report',
  channel: 'ebay',
  orderId: { shape: /^\d{2}-\d{5}-\d{5}$/u, example: '12-34567-12345' },
  notOrders: [
    /^[\d.,]+ (?:record\(?s?\)?|orders?) downloaded/iu,
    /^(?:seller id|verkäufer|mitgliedsname|vendeur|vendedor|venditore)\b.*:/iu,
    /^[\d.,]+ .*(?:heruntergeladen|téléchargé|descargad|scaricat)/iu,
  ],
  columns: [
    { field: 'order_id', names: ['Order Number', 'Bestellnummer'], isRequired: true },
    { field: 'mark', names: ['Item Number', 'Artikelnummer'], isRequired: true },
    { field: 'title', names: ['Item Title', 'Angebotstitel', 'Artikelbezeichnung'], isRequired: true },
    { field: 'variation', names: ['Variation Details', 'Variantendetails'] },
    { field: 'sku', names: ['Custom Label', 'Custom Label (SKU)', 'Bestandseinheit'] },
    { field: 'quantity', names: ['Quantity', 'Anzahl', 'Stückzahl'], isRequired: true },
    { field: 'first_name', names: ['Buyer Name', 'Name des Käufers', 'Vollständiger Name des Käufers'] },
    { field: 'total', names: ['Total Price', 'Gesamtbetrag', 'Gesamtpreis'] },
    { field: 'ordered_on', names: ['Sale Date', 'Verkauft am', 'Verkaufsdatum'] },
    { field: 'status', names: ['Paid On Date', 'Zahlungsdatum', 'Bezahldatum'], anyValue: 'unshipped' },
    {
      field: 'promised_by',
      names: ['Maximum Estimated Delivery Date', 'Spätestes voraussichtliches Lieferdatum'],
    },
    {
      field: 'shipped_on',
      names: ['Shipped On Date', 'Posted On Date', 'Dispatched On Date', 'Verschickt am - Datum', 'Versanddatum'],
    },
    {
      field: 'status',
      names: ['Shipped On Date', 'Posted On Date', 'Dispatched On Date', 'Verschickt am - Datum', 'Versanddatum'],
      anyValue: 'shipped',
    },
    { field: 'tracking_number', names: ['Tracking Number', 'Sendungsnummer'] },
  ],
};
