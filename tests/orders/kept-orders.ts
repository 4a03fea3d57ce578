import { readOrders } from '../../src/store/read-orders.ts';
import type { Store } from '../../src/store/store.ts';

/** Everything that a store keeps of its orders and imports, decrypted, one line each, in order; without the clock's times. */
export async function keptOrders(store: Store): Promise<string[]> {
  const keys = await store.db
    .selectFrom('orders')
    .select(['channel', 'order_id', 'purge_after'])
    .orderBy('channel')
    .orderBy('order_id')
    .execute();
  const lines: string[] = [];
  for (let start = 0; start < keys.length; start += 1000) {
    const page = keys.slice(start, start + 1000);
    for (const [channel, ofChannel] of Map.groupBy(page, (key) => key.channel)) {
      const orderIds = ofChannel.map((key) => key.order_id);
      const orders = await readOrders(store.db, { channel, orderIds }, store.cipher);
      for (const key of ofChannel) lines.push(JSON.stringify([key.purge_after, orders.get(key.order_id)]));
    }
  }
  const runs = await store.db.selectFrom('import_runs').selectAll().orderBy('digest').execute();
  const timeless = runs.map((run) => JSON.stringify({ ...run, started_at: '', updated_at: '' }));
  return [...lines, ...timeless];
}
