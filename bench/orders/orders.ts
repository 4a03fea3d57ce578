import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { allOrdersFile } from '../../tests/orders/generated-orders.ts';
import { startPostgres } from '../../tests/store/postgres-server.ts';
import { describeMachine, load } from '../measure/machine.ts';
import { runMeasured } from '../measure/run-measured.ts';
import { bytes, seconds, table } from '../measure/table.ts';
import { benchKills } from './kills.ts';

const root = join(import.meta.dirname, '..', '..');
const results = join(root, 'bench', 'results', 'orders.md');
const usual = { rows: '1000000', kills: '20', killed: '200000' };

/** `npm run bench -- orders`: the import of a large order file into both databases, and one that is killed again and again. */
export async function benchOrders(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rows: { type: 'string', default: usual.rows },
      kills: { type: 'string', default: usual.kills },
      killed: { type: 'string', default: usual.killed },
    },
  });
  const folder = await mkdtemp(join(tmpdir(), 'replybook-bench-'));
  const loadBefore = load();
  const postgres = await startPostgres();
  try {
    const rows = Number(values.rows);
    const files = [await writeOrders(folder, rows / 10), await writeOrders(folder, rows)] as const;
    const lines: string[][] = [];
    for (const name of ['SQLite', 'PostgreSQL']) {
      for (const file of files) {
        const data = join(folder, `${name}-${file.rows}`);
        await mkdir(data);
        const database = `bench_${file.rows}`;
        if (name === 'PostgreSQL') await postgres.createDatabase(database);
        const settings = { folder: data, databaseUrl: name === 'SQLite' ? '' : postgres.url(database) };
        lines.push(await importOnce(`${name}, new orders`, file, settings));
        lines.push(await importOnce(`${name}, the same file again`, file, settings));
      }
    }
    const kills = await benchKills({ folder, rows: Number(values.killed), kills: Number(values.kills) });
    const text = reportOf({ lines, kills, sizes: files, load: [loadBefore, load()] });
    console.log(text);
    const isUsual = Object.entries(usual).every(([name, value]) => values[name as keyof typeof usual] === value);
    if (isUsual) await writeFile(results, text);
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

interface OrderFileOnDisk {
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
}

async function writeOrders(folder: string, rows: number): Promise<OrderFileOnDisk> {
  const path = join(folder, `all-orders-${rows}.txt`);
  await pipeline(Readable.from(allOrdersFile({ rows, seed: 1, today: new Date() })), createWriteStream(path));
  return { path, rows, bytes: (await stat(path)).size };
}

async function importOnce(
  what: string,
  file: OrderFileOnDisk,
  { folder, databaseUrl }: { readonly folder: string; readonly databaseUrl: string },
): Promise<string[]> {
  Object.assign(process.env, { REPLYBOOK_DATA: folder, DATABASE_URL: databaseUrl, REPLYBOOK_KEY: '' });
  const command = [join(root, 'src/cli/replybook.ts'), 'orders', 'import', file.path];
  const cost = await runMeasured(root, command, { finds: true });
  console.error(`${what}, ${file.rows} rows: ${cost.wallSeconds.toFixed(1)} s, load ${load()}`);
  return [
    what,
    file.rows.toLocaleString('en'),
    seconds(cost.wallSeconds),
    Math.round(file.rows / cost.wallSeconds).toLocaleString('en'),
    seconds(cost.cpuSeconds),
    bytes(cost.peakBytes),
  ];
}

interface Figures {
  readonly lines: readonly string[][];
  readonly kills: string;
  readonly sizes: readonly OrderFileOnDisk[];
  readonly load: readonly [before: string, after: string];
}

function reportOf({ lines, kills, sizes, load: [before, after] }: Figures): string {
  const machine = describeMachine([
    ['csv-parse', join(root, 'node_modules')],
    ['kysely', join(root, 'node_modules')],
  ]);
  const files = sizes.map((file) => `${file.rows.toLocaleString('en')} rows (${bytes(file.bytes)})`).join(' and ');
  return `# Importing orders

Written by \`npm run bench -- orders\`; [README.md](../README.md) says what is measured.

${machine}
- order files of ${files}; load at the start ${before}, at the end ${after}

${table(['Import', 'rows', 'wall', 'rows/s', 'processor', 'peak memory'], lines)}

${kills}
`;
}
