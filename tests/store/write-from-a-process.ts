// A server of its own for the contract: opens the store of its settings, sends every use twice, and saves an order.
import { parseArgs } from 'node:util';
import { saveOrders } from '../../src/store/save-orders.ts';
import { recordUses, type MacroUse } from '../../src/store/uses.ts';
import { openTestStore } from './databases.ts';

const {
  folder = '',
  url = '',
  name = '',
} = parseArgs({
  options: { folder: { type: 'string' }, url: { type: 'string' }, name: { type: 'string' } },
}).values;
const store = await openTestStore({ folder, databaseUrl: url, key: undefined });
const now = new Date('2026-11-26T10:00:00Z');

for (let count = 0; count < 20; count += 1) {
  const use: MacroUse = {
    id: `use-${count}`,
    macro: 'delivery/parcel-late',
    locale: 'en',
    channel: 'amazon',
    edited: false,
    agentId: name,
    at: now,
  };
  await recordUses(store, [use]);
  await recordUses(store, [use]);
}
const parcel = { carrier: 'DHL', tracking_number: `of ${name}` };
await saveOrders(store, [{ channel: 'ebay', order_id: '12-34567-89012', items: [], shipments: [parcel] }], {
  now,
  retentionDays: 30,
  merge: (kept, came) => ({
    ...kept,
    shipments: [
      ...kept.shipments,
      ...came.shipments.filter(({ tracking_number: number }) =>
        kept.shipments.every((known) => known.tracking_number !== number),
      ),
    ],
  }),
});
await store.close();
