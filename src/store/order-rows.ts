import type { Order } from '../model/order.ts';
import type { FieldCipher } from './cipher-fs.ts';
import type { NewRow, Row } from './schema.ts';

/** What names an order: its id is unique on its channel only. */
export type OrderKey = Pick<Order, 'channel' | 'order_id'>;

/** The rows of one order; names and tracking are encrypted for their place. */
export interface OrderRows {
  readonly order: NewRow<'orders'>;
  readonly items: readonly NewRow<'order_items'>[];
  readonly shipments: readonly NewRow<'shipments'>[];
}

/** Encrypts an order for the tables. */
export function toRows(order: Order, purgeAfter: string, { seal }: FieldCipher): OrderRows {
  const { channel, order_id, total } = order;
  const sealed = (text: string | undefined, field: string): string | null =>
    text === undefined ? null : seal(text, placeOf(order, field));
  return {
    order: {
      channel,
      order_id,
      first_name_sealed: sealed(order.first_name, 'first_name'),
      total_amount: total?.amount ?? null,
      total_currency: total?.currency ?? null,
      ordered_on: order.ordered_on ?? null,
      shipped_on: order.shipped_on ?? null,
      promised_by: order.promised_by ?? null,
      delivered_on: order.delivered_on ?? null,
      status: order.status ?? null,
      purge_after: purgeAfter,
    },
    items: order.items.map(({ title, sku = null, quantity }, position) => ({
      channel,
      order_id,
      position,
      title,
      sku,
      quantity,
    })),
    shipments: order.shipments.map((shipment, position) => ({
      channel,
      order_id,
      position,
      carrier: shipment.carrier ?? null,
      tracking_number_sealed: sealed(shipment.tracking_number, 'tracking_number'),
      tracking_url_sealed: sealed(shipment.tracking_url, 'tracking_url'),
      shipped_on: shipment.shipped_on ?? null,
      delivered_on: shipment.delivered_on ?? null,
    })),
  };
}

interface ReadRows {
  readonly order: Row<'orders'>;
  /** In the order of their positions. */
  readonly items: readonly Row<'order_items'>[];
  readonly shipments: readonly Row<'shipments'>[];
}

/** The order that rows hold; what a row does not have is absent. */
export function fromRows({ order: row, items, shipments }: ReadRows, { open }: FieldCipher): Order {
  const opened = (sealed: string | null, field: string): string | null =>
    sealed === null ? null : open(sealed, placeOf(row, field));
  const { total_amount: amount, total_currency: currency } = row;
  return present({
    channel: row.channel,
    order_id: row.order_id,
    first_name: opened(row.first_name_sealed, 'first_name'),
    items: items.map(({ title, sku, quantity }) => present({ title, sku, quantity })),
    total: amount === null || currency === null ? null : { amount, currency },
    ordered_on: row.ordered_on,
    shipped_on: row.shipped_on,
    promised_by: row.promised_by,
    delivered_on: row.delivered_on,
    shipments: shipments.map((shipment) =>
      present({
        carrier: shipment.carrier,
        tracking_number: opened(shipment.tracking_number_sealed, 'tracking_number'),
        tracking_url: opened(shipment.tracking_url_sealed, 'tracking_url'),
        shipped_on: shipment.shipped_on,
        delivered_on: shipment.delivered_on,
      }),
    ),
    // Written from an order, which has no other words.
    status: row.status as Order['status'] | null,
  });
}

/** Values of one order or field do not open as those of another. */
function placeOf({ channel, order_id }: OrderKey, field: string): string {
  return `${field} of ${channel} ${order_id}`;
}

type Present<Fields> = { [Name in keyof Fields as null extends Fields[Name] ? never : Name]: Fields[Name] } & {
  [Name in keyof Fields as null extends Fields[Name] ? Name : never]?: NonNullable<Fields[Name]>;
};

function present<Fields extends object>(fields: Fields): Present<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as Present<Fields>;
}
