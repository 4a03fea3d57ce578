import { expect, test } from 'vitest';
import { purgeOrders } from '../../../src/store/purge-orders.ts';
import { findOrder, findOrdersById } from '../../../src/store/read-orders.ts';
import { saveOrders } from '../../../src/store/save-orders.ts';
import type { TestDatabase } from '../databases.ts';
import { freshStore } from './fresh-store.ts';
import { bare, saving, whole } from './saving.ts';

export function testOrders(database: TestDatabase): void {
  const fresh = freshStore(database);

  test('with every field, and without those that a file does not have', async () => {
    await saveOrders(fresh.store, [whole, bare('etsy', '3141592653')], saving);
    expect(await findOrder(fresh.store, whole)).toEqual(saving.merge(whole, whole));
    expect(await findOrder(fresh.store, { channel: 'etsy', order_id: '3141592653' })).toStrictEqual(
      bare('etsy', '3141592653'),
    );
    expect(await findOrder(fresh.store, { channel: 'ebay', order_id: whole.order_id })).toBeUndefined();
  });

  test('which are found by their id on every channel that has it', async () => {
    await saveOrders(fresh.store, [bare('walmart', '1001'), bare('email', '1001'), bare('email', '1002')], saving);
    const found = await findOrdersById(fresh.store, '1001');
    expect(found.map(({ channel, order_id }) => `${channel} ${order_id}`)).toEqual(['email 1001', 'walmart 1001']);
    expect(await findOrdersById(fresh.store, '9999')).toEqual([]);
  });

  test('merged from an order file and a shipment file, in either order', async () => {
    const { shipments, shipped_on, delivered_on, status, ...ordered } = whole;
    const orderFile = { ...ordered, shipments: [], status: 'unshipped' as const };
    const shipmentFile = {
      ...bare(whole.channel, whole.order_id),
      shipments,
      shipped_on: shipped_on!,
      delivered_on: delivered_on!,
      status: status!,
    };
    await saveOrders(fresh.store, [orderFile], saving);
    await saveOrders(fresh.store, [shipmentFile], saving);
    const merged = await findOrder(fresh.store, whole);
    expect(merged).toEqual(saving.merge(whole, whole));
    await saveOrders(fresh.store, [orderFile], saving);
    expect(await findOrder(fresh.store, whole)).toEqual(merged);
  });

  test('of which several parts come in one batch', async () => {
    const rows = ['Kettle', 'Lamp', 'Shoes'].map((title) => ({
      ...bare('tiktok', '576461413038785752'),
      items: [{ title, quantity: 1 }],
    }));
    await saveOrders(fresh.store, rows, saving);
    const order = await findOrder(fresh.store, { channel: 'tiktok', order_id: '576461413038785752' });
    expect(order?.items.map(({ title }) => title)).toEqual(['Kettle', 'Lamp', 'Shoes']);
  });

  test('without writing what is kept already', async () => {
    await saveOrders(fresh.store, [whole], saving);
    const sealed = () => fresh.store.db.selectFrom('orders').select('first_name_sealed').executeTakeFirstOrThrow();
    const before = await sealed();
    await saveOrders(fresh.store, [whole], saving);
    // Encrypting again would give another text.
    expect(await sealed()).toEqual(before);
  });

  test('in batches beyond what one statement takes, all or none', async () => {
    const orders = Array.from({ length: 4000 }, (_, place) => ({ ...whole, order_id: `303-${place}` }));
    await saveOrders(fresh.store, orders, saving);
    const { count } = fresh.store.db.fn;
    const kept = await fresh.store.db.selectFrom('orders').select(count('order_id').as('orders')).execute();
    expect(Number(kept[0]!.orders)).toBe(4000);
    const broken = [
      bare('amazon', 'new'),
      { ...bare('amazon', 'broken'), items: [{ title: null as never, quantity: 1 }] },
    ];
    await expect(saveOrders(fresh.store, broken, saving)).rejects.toThrow(/null/iu);
    expect(await findOrdersById(fresh.store, 'new')).toEqual([]);
  });

  test('until 30 days after their delivery, or 90 days after the last that is known', async () => {
    await saveOrders(fresh.store, [whole, { ...bare('ebay', 'never seen'), ordered_on: '2026-11-10' }], saving);
    const left = async (): Promise<string[]> => {
      const rows = await fresh.store.db.selectFrom('orders').select('order_id').orderBy('order_id').execute();
      return rows.map(({ order_id }) => order_id);
    };
    expect(await purgeOrders(fresh.store, new Date('2026-12-15T23:59:59Z'))).toBe(0);
    expect(await left()).toEqual([whole.order_id, 'never seen']);
    expect(await purgeOrders(fresh.store, new Date('2026-12-16T00:00:00Z'))).toBe(1);
    expect(await left()).toEqual(['never seen']);
    for (const table of ['order_items', 'shipments'] as const) {
      expect(await fresh.store.db.selectFrom(table).selectAll().execute()).toEqual([]);
    }
    expect(await purgeOrders(fresh.store, new Date('2027-02-08T00:00:00Z'))).toBe(1);
  });

  test('and tells what is new, what changed, and what came after its time', async () => {
    const past = { ...bare('ebay', 'past'), delivered_on: '2026-10-27' };
    const orders = [whole, bare('ebay', 'new'), past];
    expect(await saveOrders(fresh.store, orders, saving)).toEqual({ added: 2, changed: 0, past: 1 });
    const shipped = { ...bare('ebay', 'new'), shipped_on: '2026-11-25' };
    expect(await saveOrders(fresh.store, [whole, shipped], saving)).toEqual({ added: 0, changed: 1, past: 0 });
    expect(await findOrdersById(fresh.store, 'past')).toEqual([]);
    // Kept until yesterday, it may still be told that it arrived; the purge takes it.
    const arrived = { ...bare('ebay', 'new'), delivered_on: '2026-10-01' };
    expect(await saveOrders(fresh.store, [arrived], saving)).toEqual({ added: 0, changed: 1, past: 0 });
    expect(await purgeOrders(fresh.store, saving.now)).toBe(1);
  });

  test('shorter or longer where the seller says so', async () => {
    await saveOrders(fresh.store, [whole], { ...saving, now: new Date('2026-11-20T10:00:00Z'), retentionDays: 7 });
    expect(await purgeOrders(fresh.store, new Date('2026-11-22T12:00:00Z'))).toBe(0);
    expect(await purgeOrders(fresh.store, new Date('2026-11-23T12:00:00Z'))).toBe(1);
  });
}
