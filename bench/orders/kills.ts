import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { allOrdersFile } from '../../tests/orders/generated-orders.ts';
import { keptOrders } from '../../tests/orders/kept-orders.ts';
import { importInProcess, killImports } from '../../tests/orders/killed-import.ts';
import { openTestStore } from '../../tests/store/databases.ts';

interface Killing {
  readonly folder: string;
  readonly rows: number;
  readonly kills: number;
}

/** Imports a file with `kill -9` again and again, and once without; says what came of it. Throws where the orders differ. */
export async function benchKills({ folder, rows, kills }: Killing): Promise<string> {
  const [whole, killed] = [join(folder, 'whole.txt'), join(folder, 'killed.txt')];
  await writeFile(whole, [...allOrdersFile({ rows, seed: 7, today: new Date() })].join(''));
  await copyFile(whole, killed);
  const kept: string[][] = [];
  const started = performance.now();
  for (const file of [killed, whole]) {
    const settings = { folder: `${file}-data`, databaseUrl: '', key: undefined };
    await mkdir(settings.folder);
    if (file === killed) {
      const ends = await killImports(file, settings, { kills, rows, seed: 11 });
      const survivors = ends.filter(({ signal }) => signal !== 'SIGKILL').length;
      if (survivors > 0) throw new Error(`${survivors} of ${kills} imports ended before they were killed.`);
    }
    const { code, output } = await importInProcess(file, settings);
    if (code !== 1) throw new Error(`The import of ${file} ended with ${String(code)}:\n${output.slice(-2000)}`);
    const store = await openTestStore(settings);
    kept.push((await keptOrders(store)).map((line) => line.replace('killed.txt', 'whole.txt')));
    await store.close();
    console.error(`${file}: ${((performance.now() - started) / 1000).toFixed(0)} s since the start`);
  }
  const [got = [], wanted = []] = kept;
  const place = wanted.findIndex((line, index) => line !== got[index]);
  if (place !== -1 || got.length !== wanted.length) {
    throw new Error(
      `After the kills, line ${place} is\n${got[place] ?? 'missing'}\nand should be\n${wanted[place] ?? 'absent'}`,
    );
  }
  const [count, orders] = [rows, wanted.length - 1].map((number) => number.toLocaleString('en'));
  return `An import of ${String(count)} rows into SQLite was killed with \`kill -9\` at ${kills} random moments and run once more: its
${String(orders)} orders and its counts are those of an import that nobody disturbed.`;
}
