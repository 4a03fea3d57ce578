import type { Transaction } from 'kysely';
import type { SavedOrders } from '../model/order-import.ts';
import type { Order } from '../model/order.ts';
import type { FieldCipher } from './cipher-fs.ts';
import { toRows, type OrderRows } from './order-rows.ts';
import { readOrders } from './read-orders.ts';
import { purgeDay } from './retention.ts';
import type { StoreSchema } from './schema.ts';
import type { Store } from './store.ts';

export interface Saving {
  readonly now: Date;
  /** Days for which an order is kept after its delivery. */
  readonly retentionDays: number;
  /** One order from what is kept of it and what came now. Merging the same again must change nothing. */
  readonly merge: (kept: Order, came: Order) => Order;
}

/**
 * Keeps orders, merged into what is kept of them; all or none. Saving the same again changes nothing. An order that is
 * not kept, and would have to go today already, stays out.
 */
export function saveOrders(store: Store, orders: readonly Order[], saving: Saving): Promise<SavedOrders> {
  return store.alone('orders', (transaction) => writeOrders({ transaction, cipher: store.cipher }, orders, saving));
}

interface Scene {
  readonly transaction: Transaction<StoreSchema>;
  readonly cipher: FieldCipher;
}

/** Does the work of `saveOrders` in a transaction that holds the lock of orders. */
export async function writeOrders(scene: Scene, orders: readonly Order[], saving: Saving): Promise<SavedOrders> {
  const parts: SavedOrders[] = [];
  for (const [channel, ofChannel] of Map.groupBy(orders, (order) => order.channel)) {
    for (const came of inParts(ofChannel, batchSize)) parts.push(await writeBatch(scene, { channel, came }, saving));
  }
  const sum = (count: (part: SavedOrders) => number): number => parts.reduce((total, part) => total + count(part), 0);
  return { added: sum(({ added }) => added), changed: sum(({ changed }) => changed), past: sum(({ past }) => past) };
}

const batchSize = 500;
/** Both databases limit the values of one statement; SQLite's limit of 32,766 is the smaller one. */
const mostValues = 30_000;

interface Batch {
  readonly channel: string;
  readonly came: readonly Order[];
}

async function writeBatch(
  { transaction, cipher }: Scene,
  { channel, came }: Batch,
  saving: Saving,
): Promise<SavedOrders> {
  const orderIds = [...new Set(came.map(({ order_id }) => order_id))];
  const kept = await readOrders(transaction, { channel, orderIds }, cipher);
  const merged = new Map<string, Order>();
  for (const order of came) {
    const before = merged.get(order.order_id) ?? kept.get(order.order_id);
    merged.set(order.order_id, saving.merge(before ?? order, order));
  }
  const retention = { days: saving.retentionDays, today: saving.now.toISOString().slice(0, 10) };
  const rows: OrderRows[] = [];
  const count = { added: 0, changed: 0, past: 0 };
  for (const order of merged.values()) {
    const before = kept.get(order.order_id);
    if (isSame(order, before)) continue;
    const purgeAfter = purgeDay(order, retention);
    const kind = before ? 'changed' : purgeAfter > retention.today ? 'added' : 'past';
    count[kind] += 1;
    if (kind !== 'past') rows.push(toRows(order, purgeAfter, cipher));
  }
  await replace(transaction, { channel, rows, known: [...kept.keys()] });
  return count;
}

interface Replacement {
  readonly channel: string;
  readonly rows: readonly OrderRows[];
  /** Ids of orders that are kept. */
  readonly known: readonly string[];
}

async function replace(transaction: Transaction<StoreSchema>, { channel, rows, known }: Replacement): Promise<void> {
  if (rows.length === 0) return;
  const ids = new Set(rows.map(({ order }) => order.order_id));
  const old = known.filter((id) => ids.has(id));
  // Items and shipments go with their order.
  if (old.length > 0) {
    await transaction.deleteFrom('orders').where('channel', '=', channel).where('order_id', 'in', old).execute();
  }
  for (const part of inStatements(rows.map(({ order }) => order))) {
    await transaction.insertInto('orders').values(part).execute();
  }
  for (const part of inStatements(rows.flatMap(({ items }) => items))) {
    await transaction.insertInto('order_items').values(part).execute();
  }
  for (const part of inStatements(rows.flatMap(({ shipments }) => shipments))) {
    await transaction.insertInto('shipments').values(part).execute();
  }
}

function inStatements<T extends object>(rows: readonly T[]): T[][] {
  return inParts(rows, Math.floor(mostValues / Math.max(1, Object.keys(rows[0] ?? {}).length)));
}

function inParts<T>(values: readonly T[], size: number): T[][] {
  const count = Math.ceil(values.length / size);
  return Array.from({ length: count }, (_, part) => values.slice(part * size, (part + 1) * size));
}

function isSame(order: Order, kept: Order | undefined): boolean {
  return kept !== undefined && JSON.stringify(inOneSequence(order)) === JSON.stringify(inOneSequence(kept));
}

/** A value whose fields stand in one sequence; absent ones leave no trace in JSON. */
function inOneSequence(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOneSequence);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([name, field]) => [name, inOneSequence(field)]));
}
