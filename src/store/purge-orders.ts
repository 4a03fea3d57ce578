import type { Store } from './store.ts';

/** Deletes the orders whose time is over, with their items and shipments. Gives how many. */
export async function purgeOrders(store: Store, now: Date): Promise<number> {
  const today = now.toISOString().slice(0, 10);
  const { numDeletedRows } = await store.alone('orders', (transaction) =>
    transaction.deleteFrom('orders').where('purge_after', '<=', today).executeTakeFirst(),
  );
  return Number(numDeletedRows);
}
