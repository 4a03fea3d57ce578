import type { Kysely } from 'kysely';
import type { Order } from '../model/order.ts';
import type { FieldCipher } from './cipher-fs.ts';
import { fromRows, type OrderKey } from './order-rows.ts';
import type { Row, StoreSchema } from './schema.ts';
import type { Store } from './store.ts';

/** The order of a channel, if it is kept. */
export async function findOrder({ db, cipher }: Store, { channel, order_id }: OrderKey): Promise<Order | undefined> {
  const orders = await readOrders(db, { channel, orderIds: [order_id] }, cipher);
  return orders.get(order_id);
}

/** The orders with an id, on whichever channels it occurs, by channel. */
export async function findOrdersById({ db, cipher }: Store, orderId: string): Promise<Order[]> {
  const orders = await db.selectFrom('orders').selectAll().where('order_id', '=', orderId).orderBy('channel').execute();
  return withParts(db, orders, cipher);
}

/** Those of a list of orders of one channel that are kept, by id. */
export async function readOrders(
  db: Kysely<StoreSchema>,
  { channel, orderIds }: { channel: string; orderIds: readonly string[] },
  cipher: FieldCipher,
): Promise<ReadonlyMap<string, Order>> {
  const rows = await db
    .selectFrom('orders')
    .selectAll()
    .where('channel', '=', channel)
    .where('order_id', 'in', orderIds)
    .execute();
  const orders = await withParts(db, rows, cipher);
  return new Map(orders.map((order) => [order.order_id, order]));
}

async function withParts(
  db: Kysely<StoreSchema>,
  orders: readonly Row<'orders'>[],
  cipher: FieldCipher,
): Promise<Order[]> {
  if (orders.length === 0) return [];
  const channels = [...new Set(orders.map(({ channel }) => channel))];
  const ids = [...new Set(orders.map(({ order_id }) => order_id))];
  const items = await db
    .selectFrom('order_items')
    .selectAll()
    .where('channel', 'in', channels)
    .where('order_id', 'in', ids)
    .orderBy('position')
    .execute();
  const shipments = await db
    .selectFrom('shipments')
    .selectAll()
    .where('channel', 'in', channels)
    .where('order_id', 'in', ids)
    .orderBy('position')
    .execute();
  const [itemsOf, shipmentsOf] = [Map.groupBy(items, nameOf), Map.groupBy(shipments, nameOf)];
  return orders.map((order) => {
    const name = nameOf(order);
    return fromRows({ order, items: itemsOf.get(name) ?? [], shipments: shipmentsOf.get(name) ?? [] }, cipher);
  });
}

function nameOf({ channel, order_id }: OrderKey): string {
  return JSON.stringify([channel, order_id]);
}
