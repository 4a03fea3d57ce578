import type { OrderFormat } from '../order-format.ts';
import { amazonOrderId, amazonTimeZones } from './amazon.ts';

/**
 * "Amazon Fulfilled Shipments" of Seller Central: one row per article in a parcel that Amazon sent. It has the carrier,
 * the tracking number and, in some countries, the buyer's name.
 *
 * Columns: https://sellercentral.amazon.in/gp/help/external/help.html?itemID=200453120
 */
export const amazonFulfilledShipments: OrderFormat = {
  id: 'amazon-fulfilled-shipments',
  name: 'Amazon Fulfilled Shipments report',
  channel: 'amazon',
  orderId: amazonOrderId,
  timeZones: amazonTimeZones,
  columns: [
    { field: 'order_id', names: ['amazon-order-id'], isRequired: true },
    { field: 'shipped_on', names: ['shipment-date'], isRequired: true },
    { field: 'status', names: ['shipment-date'], anyValue: 'shipped' },
    { field: 'quantity', names: ['quantity-shipped'], isRequired: true },
    { field: 'title', names: ['product-name'] },
    { field: 'sku', names: ['sku'] },
    { field: 'first_name', names: ['buyer-name'] },
    { field: 'ordered_on', names: ['purchase-date'] },
    { field: 'promised_by', names: ['estimated-arrival-date'] },
    { field: 'carrier', names: ['carrier'] },
    { field: 'tracking_number', names: ['tracking-number'] },
    { field: 'sales_channel', names: ['sales-channel'] },
  ],
};
