import { createHash } from 'node:crypto';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestStore, testDatabases } from '../store/databases.ts';
import { allOrdersFile } from './generated-orders.ts';
import { importInProcess, killImports } from './killed-import.ts';
import { keptOrders } from './kept-orders.ts';

// 200,000 rows take minutes to import twenty times over: `npm run bench -- orders` does that.
const sizes: Readonly<Record<string, { rows: number; kills: number }>> = {
  SQLite: { rows: 16_000, kills: 20 },
  PostgreSQL: { rows: 6_000, kills: 5 },
};

describe.each(testDatabases())('an import into $name', (database) => {
  const { rows, kills } = sizes[database.name]!;
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'replybook-kills-'));
    await database.start();
  });
  afterAll(async () => {
    await database.stop();
    await rm(folder, { recursive: true });
  });

  test(
    `of ${rows} rows that is killed ${kills} times loses nothing and doubles nothing`,
    { timeout: 400_000 },
    async () => {
      const whole = join(folder, 'whole.txt');
      const killed = join(folder, 'killed.txt');
      await writeFile(whole, [...allOrdersFile({ rows, seed: 7, today: new Date() })].join(''));
      await copyFile(whole, killed);

      const settings = await database.newStore();
      const ends = await killImports(killed, settings, { kills, rows, seed: 11 });
      expect(ends.map(({ signal }) => signal)).toEqual(Array<string>(kills).fill('SIGKILL'));
      expect(await importInProcess(killed, settings)).toMatchObject({ code: 1, signal: null });

      const untouched = await database.newStore();
      const last = await importInProcess(whole, untouched);
      expect(last.output).toContain(`"rows":${rows},"bad":`);

      const stores = [await openTestStore(settings), await openTestStore(untouched)];
      const [got, wanted] = await Promise.all(stores.map(keptOrders));
      await Promise.all(stores.map((store) => store.close()));
      expect(wanted!.length).toBeGreaterThan(rows / 4);
      const digest = createHash('sha256')
        .update(await readFile(whole))
        .digest('hex');
      expect(wanted!.at(-1)).toContain(digest);
      expect(got).toEqual(wanted!.map((line) => line.replace('whole.txt', 'killed.txt')));
      const lists = await Promise.all([whole, killed].map((path) => readFile(`${path}.rejected.csv`, 'utf8')));
      expect(lists[0]!.split('\r\n').length).toBeGreaterThan(rows / 1000);
      expect(lists[1]).toBe(lists[0]);
    },
  );
});
