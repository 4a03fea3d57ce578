import { expect, test } from 'vitest';
import { beginImport, saveImportBatch, type ImportBatch } from '../../../src/store/import-runs.ts';
import { findOrder } from '../../../src/store/read-orders.ts';
import type { TestDatabase } from '../databases.ts';
import { freshStore } from './fresh-store.ts';
import { bare, saving } from './saving.ts';

const file = { digest: 'a'.repeat(64), fileName: 'orders.txt' };

const first: ImportBatch = { orders: [bare('ebay', '1')], rowsDone: 100, rowsBad: 2, isLast: false };
const last: ImportBatch = { orders: [bare('ebay', '2')], rowsDone: 150, rowsBad: 1, isLast: true };

export function testImports(database: TestDatabase): void {
  const fresh = freshStore(database);

  test('of a file, with how far they are', async () => {
    expect(await beginImport(fresh.store, file, saving.now)).toEqual({
      ...file,
      state: 'running',
      rowsDone: 0,
      rowsBad: 0,
    });
    await saveImportBatch(fresh.store, { ...file, ...first }, saving);
    expect(await beginImport(fresh.store, file, saving.now)).toMatchObject({
      state: 'running',
      rowsDone: 100,
      rowsBad: 2,
    });
    await saveImportBatch(fresh.store, { ...file, ...last }, saving);
    expect(await beginImport(fresh.store, file, saving.now)).toMatchObject({
      state: 'done',
      rowsDone: 150,
      rowsBad: 3,
    });
  });

  test('of which a batch that is saved already counts once', async () => {
    await beginImport(fresh.store, file, saving.now);
    for (const batch of [first, first, last, last, first]) {
      await saveImportBatch(fresh.store, { ...file, ...batch }, saving);
    }
    expect(await beginImport(fresh.store, file, saving.now)).toMatchObject({
      state: 'done',
      rowsDone: 150,
      rowsBad: 3,
    });
    expect(await findOrder(fresh.store, { channel: 'ebay', order_id: '2' })).toEqual(bare('ebay', '2'));
  });

  test('whose rows do not count when their orders could not be saved', async () => {
    await beginImport(fresh.store, file, saving.now);
    const broken = { ...first, orders: [{ ...bare('ebay', '3'), items: [{ title: null as never, quantity: 1 }] }] };
    await expect(saveImportBatch(fresh.store, { ...file, ...broken }, saving)).rejects.toThrow(/null/iu);
    expect(await beginImport(fresh.store, file, saving.now)).toMatchObject({ rowsDone: 0, rowsBad: 0 });
  });
}
