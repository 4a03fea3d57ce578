/** Addresses and links. */
const links = /https?:\/\/\S+|\bwww\.\S+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;
/** Words of letters and digits that name an order, a parcel or an article. */
const code = String.raw`(?<![A-Z0-9-])(?=[A-Z0-9-]*\d[A-Z0-9-]*\d)[A-Z0-9]+(?:-[A-Z0-9]+)*(?![A-Z0-9-])`;
/** The name of such a number before it: "order no.", "Bestellnummer:", "注文番号". */
const name =
  '(?:order|bestellung|bestellnummer|auftrag|auftragsnummer|commande|pedido|ordine|tracking|订单|単号|单号|运单|注文|追跡)' +
  String.raw`(?: ?(?:number|nummer|nr|no|num|numéro|número|numero|id|n[°º]|号|番号|编号))?[.:： #]{0,3}(?:is |ist |est |es |è )?`;
const named = new RegExp(`(?:${name})?(?<number>#\\s?[A-Z0-9-]{3,}|${code})`, 'giu');

const fewestSigns = 7;

/** A text without the numbers of orders, parcels and articles, which say nothing of what is asked. Short numbers stay. */
export function withoutIdentifiers(text: string): string {
  return text.replace(links, ' ').replace(named, (words, number: string) => {
    return words.includes('#') || number.replaceAll('-', '').length >= fewestSigns ? ' ' : words;
  });
}
