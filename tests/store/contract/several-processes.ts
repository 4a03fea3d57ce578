import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { migrations } from '../../../src/store/migrations.ts';
import { findOrder } from '../../../src/store/read-orders.ts';
import { openTestStore, type TestDatabase } from '../databases.ts';

const program = join(import.meta.dirname, '..', 'write-from-a-process.ts');

export function testSeveralProcesses(database: TestDatabase): void {
  test('that start on a new database at once, one migrates, and nothing is lost or doubled', async () => {
    const { folder, databaseUrl = '' } = await database.newStore();
    const names = ['one', 'two', 'three'];
    const runs = names.map((name) =>
      promisify(execFile)('node', [program, '--folder', folder, '--url', databaseUrl, '--name', name]),
    );
    expect((await Promise.all(runs)).map(({ stderr }) => stderr)).toEqual(['', '', '']);
    const store = await openTestStore({ folder, databaseUrl, key: undefined });
    const uses = await store.db.selectFrom('usage_events').select('id').execute();
    expect(uses).toHaveLength(20);
    const order = await findOrder(store, { channel: 'ebay', order_id: '12-34567-89012' });
    expect(order?.shipments.map(({ tracking_number: number }) => number).toSorted()).toEqual([
      'of one',
      'of three',
      'of two',
    ]);
    await store.close();
  });

  test('of which a later one finds the schema as it is', async () => {
    const settings = await database.newStore();
    const [first, second] = [await openTestStore(settings), await openTestStore(settings)];
    const tables = await first.db.introspection.getTables({ withInternalKyselyTables: true });
    const names = tables.map(({ name }) => name);
    expect(names).toContain('kysely_migration');
    expect(new Set(names).size).toBe(names.length);
    const done = await second.db
      .selectFrom('kysely_migration' as 'key_checks')
      .select('name')
      .execute();
    expect(done.map(({ name }) => name).toSorted()).toEqual(migrations.map(({ name }) => name));
    await Promise.all([first.close(), second.close()]);
  });
}
