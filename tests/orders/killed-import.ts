import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { StoreSettings } from '../../src/store/open-store-fs.ts';
import { randomNumbers } from './generated-orders.ts';

const program = join(import.meta.dirname, 'import-program.ts');
const content = join(import.meta.dirname, '..', '..', 'content');

/** How a process ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
}

/** An import that runs in a process of its own. */
interface RunningImport {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  readonly isOver: () => boolean;
  /** Rows that it has read so far. */
  readonly rows: () => number;
}

/** Starts to import a file into the store of settings. */
function startImport(file: string, { folder, databaseUrl = '' }: StoreSettings): RunningImport {
  const child = spawn(process.execPath, [program, 'orders', 'import', '--json', '--content', content, file], {
    env: { ...process.env, REPLYBOOK_DATA: folder, DATABASE_URL: databaseUrl, REPLYBOOK_KEY: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let rows = 0;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      rows = Number(/.*"rows":(?<rows>\d+)/su.exec(text)?.groups?.['rows'] ?? rows);
    });
  }
  let isOver = false;
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject).on('close', (code, signal) => {
      isOver = true;
      resolve({ code, signal, output });
    });
  });
  return { child, ended, isOver: () => isOver, rows: () => rows };
}

/** Imports a file to its end. */
export function importInProcess(file: string, settings: StoreSettings): Promise<Ended> {
  return startImport(file, settings).ended;
}

interface Killing {
  readonly kills: number;
  readonly rows: number;
  readonly seed: number;
}

/**
 * Imports a file with `kill -9` again and again: some kills while the process starts, the others at random rows of the
 * first four fifths of the file and some milliseconds on. Gives how each of the killed processes ended.
 */
export async function killImports(file: string, settings: StoreSettings, killing: Killing): Promise<Ended[]> {
  const random = randomNumbers(killing.seed);
  const early = Math.ceil(killing.kills / 7);
  const places = Array.from({ length: killing.kills - early }, () => random() * 0.8 * killing.rows);
  const ends: Ended[] = [];
  for (const place of [...Array<number>(early).fill(0), ...places.toSorted((a, b) => a - b)]) {
    const run = startImport(file, settings);
    if (place === 0) await wait(random() * 900);
    while (!run.isOver() && run.rows() < place) await wait(2);
    await wait(random() * 50);
    run.child.kill('SIGKILL');
    ends.push(await run.ended);
  }
  return ends;
}
