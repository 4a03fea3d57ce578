import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { startPurging } from '../../src/server/purge-job.ts';
import { beginImport, latestImports } from '../../src/store/import-runs.ts';
import { addOrderToken, orderTokens } from '../../src/store/order-tokens-fs.ts';
import { findOrdersById } from '../../src/store/read-orders.ts';
import { saveOrders } from '../../src/store/save-orders.ts';
import { openTestStore } from '../store/databases.ts';
import { bare, saving } from '../store/contract/saving.ts';

test('a server that starts lets go what is past its time: orders, imports, tokens; and keeps the rest', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'replybook-purge-'));
  const store = await openTestStore({ folder, databaseUrl: undefined, key: undefined });
  const long = new Date('2020-03-01T10:00:00Z');
  const now = new Date();
  const today = now.toISOString().slice(0, 10);
  await saveOrders(store, [{ ...bare('etsy', 'old'), delivered_on: '2020-02-20' }], { ...saving, now: long });
  await saveOrders(store, [{ ...bare('etsy', 'new'), ordered_on: today }], { ...saving, now });
  const file = { fileName: 'orders.txt', format: 'etsy' };
  await beginImport(store, { ...file, digest: 'old' }, long);
  await beginImport(store, { ...file, digest: 'new' }, now);
  await addOrderToken(store, { name: 'old', expiresOn: '2020-04-01' }, long);
  await addOrderToken(store, { name: 'new', expiresOn: today }, now);
  expect(await findOrdersById(store, 'old')).toHaveLength(1);

  const reports: unknown[] = [];
  startPurging(store, (error) => reports.push(error));
  await vi.waitFor(async () => {
    expect(await findOrdersById(store, 'old')).toEqual([]);
    expect((await latestImports(store, 5)).map(({ digest }) => digest)).toEqual(['new']);
    expect((await orderTokens(store)).map(({ name }) => name)).toEqual(['new']);
  });
  expect(await findOrdersById(store, 'new')).toHaveLength(1);
  expect(reports).toEqual([]);
  await store.close();
  await rm(folder, { recursive: true });
});
