import type { Order } from '../../../src/model/order.ts';
import type { Saving } from '../../../src/store/save-orders.ts';
import { mergeOrders } from '../../../src/orders/merge-orders.ts';

/** Saves as the importer does, on a day of the tests. */
export const saving: Saving = { now: new Date('2026-11-26T10:00:00Z'), retentionDays: 30, merge: mergeOrders };

/** An order with every field. */
export const whole: Order = {
  channel: 'amazon',
  order_id: '303-1234567-7654321',
  first_name: 'Tobias-Ægir',
  items: [
    { title: 'Kettle, 1.7 l, mint', sku: 'KET-17-M', quantity: 1 },
    { title: 'Desk lamp 電気スタンド', quantity: 2 },
  ],
  total: { amount: 129.9, currency: 'EUR' },
  ordered_on: '2026-11-10',
  shipped_on: '2026-11-12',
  promised_by: '2026-11-17',
  delivered_on: '2026-11-16',
  shipments: [
    {
      carrier: 'DHL',
      tracking_number: 'JD0146000091827364',
      tracking_url: 'https://www.dhl.example/track?id=JD0146000091827364',
      shipped_on: '2026-11-12',
      delivered_on: '2026-11-16',
    },
  ],
  status: 'delivered',
};

/** An order of which a file tells no more than its id. */
export function bare(channel: string, orderId: string): Order {
  return { channel, order_id: orderId, items: [], shipments: [] };
}
