import { expect, test } from 'vitest';
import type { ImportBatch, OrderImport, RejectedRow } from '../../../src/model/order-import.ts';
import {
  beginImport,
  findImport,
  forgetImport,
  latestImports,
  saveImportBatch,
} from '../../../src/store/import-runs.ts';
import { purgeImports } from '../../../src/store/purge-imports.ts';
import { findOrder } from '../../../src/store/read-orders.ts';
import { rejectedRows } from '../../../src/store/rejected-rows.ts';
import type { Store } from '../../../src/store/store.ts';
import type { TestDatabase } from '../databases.ts';
import { freshStore } from './fresh-store.ts';
import { bare, saving } from './saving.ts';

const digest = 'a'.repeat(64);
const file = { digest, fileName: 'orders.txt', format: 'ebay' };
const at = saving.now.toISOString();
const bad = (line: number): RejectedRow => ({
  line,
  faults: [
    { code: 'cell', values: { column: 'Order Number', fault: { code: 'noOrderId', values: { value: String(line) } } } },
  ],
});

const first: ImportBatch = {
  digest,
  orders: [bare('ebay', '1')],
  rejected: [bad(3), bad(7)],
  rowsDone: 100,
  isLast: false,
};
const last: ImportBatch = { digest, orders: [bare('ebay', '2')], rejected: [bad(120)], rowsDone: 150, isLast: true };

const begun: OrderImport = {
  ...file,
  state: 'running',
  rowsDone: 0,
  rowsBad: 0,
  orders: { added: 0, changed: 0, past: 0 },
  startedAt: at,
  updatedAt: at,
};
const done: OrderImport = {
  ...begun,
  state: 'done',
  rowsDone: 150,
  rowsBad: 3,
  orders: { added: 2, changed: 0, past: 0 },
};

async function linesOf(store: Store): Promise<RejectedRow[]> {
  const lines: RejectedRow[] = [];
  for await (const row of rejectedRows(store, digest)) lines.push(row);
  return lines;
}

export function testImports(database: TestDatabase): void {
  const fresh = freshStore(database);

  test('of a file, with how far they are and the rows that they could not take', async () => {
    expect(await beginImport(fresh.store, file, saving.now)).toEqual(begun);
    const half = { ...begun, rowsDone: 100, rowsBad: 2, orders: { added: 1, changed: 0, past: 0 } };
    expect(await saveImportBatch(fresh.store, first, saving)).toEqual(half);
    expect(await beginImport(fresh.store, { ...file, fileName: 'again.txt' }, saving.now)).toEqual(half);
    expect(await saveImportBatch(fresh.store, last, saving)).toEqual(done);
    expect(await findImport(fresh.store, digest)).toEqual(done);
    expect(await linesOf(fresh.store)).toEqual([bad(3), bad(7), bad(120)]);
  });

  test('of which a batch that is saved already counts once', async () => {
    await beginImport(fresh.store, file, saving.now);
    for (const batch of [first, first, last, last, first]) await saveImportBatch(fresh.store, batch, saving);
    expect(await findImport(fresh.store, digest)).toEqual(done);
    expect(await linesOf(fresh.store)).toEqual([bad(3), bad(7), bad(120)]);
    expect(await findOrder(fresh.store, { channel: 'ebay', order_id: '2' })).toEqual(bare('ebay', '2'));
  });

  test('of which a batch that is saved in part counts what is new in it', async () => {
    await beginImport(fresh.store, file, saving.now);
    await saveImportBatch(fresh.store, first, saving);
    const both = {
      ...last,
      orders: [...first.orders, ...last.orders],
      rejected: [...first.rejected, ...last.rejected],
    };
    expect(await saveImportBatch(fresh.store, both, saving)).toEqual(done);
  });

  test('whose rows do not count when their orders could not be saved', async () => {
    await beginImport(fresh.store, file, saving.now);
    const broken = { ...first, orders: [{ ...bare('ebay', '3'), items: [{ title: null as never, quantity: 1 }] }] };
    await expect(saveImportBatch(fresh.store, broken, saving)).rejects.toThrow(/null/iu);
    expect(await findImport(fresh.store, digest)).toEqual(begun);
    expect(await linesOf(fresh.store)).toEqual([]);
  });

  test('with thousands of rejected rows, in the order of their lines', async () => {
    await beginImport(fresh.store, file, saving.now);
    const rejected = Array.from({ length: 2500 }, (_, place) => bad(2 * place + 1));
    await saveImportBatch(fresh.store, { ...first, rejected, rowsDone: 5000 }, saving);
    expect(await linesOf(fresh.store)).toEqual(rejected);
  });

  test('with the words of rows that were rejected before reasons had codes', async () => {
    await beginImport(fresh.store, file, saving.now);
    const problem_sealed = fresh.store.cipher.seal('[sic] is empty', `problem of ${digest} 5`);
    await fresh.store.db.insertInto('rejected_rows').values({ digest, line: 5, problem_sealed }).execute();
    expect(await linesOf(fresh.store)).toEqual([
      { line: 5, faults: [{ code: 'told', values: { text: '[sic] is empty' } }] },
    ]);
  });

  test('with who made them, the newest first', async () => {
    const hours = [8, 12, 10].map((hour) => new Date(`2026-11-26T${String(hour).padStart(2, '0')}:00:00Z`));
    for (const [place, now] of hours.entries()) {
      await beginImport(fresh.store, { ...file, digest: String(place), importedBy: `Ada ${place}` }, now);
    }
    const found = await latestImports(fresh.store, 2);
    expect(found.map(({ importedBy }) => importedBy)).toEqual(['Ada 1', 'Ada 2']);
  });

  test('until they are forgotten, or 30 days old', async () => {
    await beginImport(fresh.store, file, saving.now);
    await saveImportBatch(fresh.store, first, saving);
    await purgeImports(fresh.store, new Date('2026-12-26T10:00:00Z'));
    expect(await findImport(fresh.store, digest)).toMatchObject({ rowsDone: 100 });
    await purgeImports(fresh.store, new Date('2026-12-26T10:00:01Z'));
    expect(await findImport(fresh.store, digest)).toBeUndefined();
    expect(await linesOf(fresh.store)).toEqual([]);
    await beginImport(fresh.store, file, saving.now);
    await forgetImport(fresh.store, digest);
    expect(await latestImports(fresh.store, 5)).toEqual([]);
    expect(await findOrder(fresh.store, { channel: 'ebay', order_id: '1' })).toBeDefined();
  });
}
