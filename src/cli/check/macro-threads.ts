import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Finding } from '../../model/finding.ts';
import type { Takes } from '../../policy/check-macros.ts';

/** What a thread is given: the content folder, the day, and which blocks of macros are taken. */
export interface MacroShare {
  readonly path: string;
  readonly today: string;
  readonly taken: Int32Array;
}

/** Other threads that check macros too. */
export interface MacroThreads {
  /** What this thread has to check of them. */
  readonly takes: Takes;
  /** What the others found, once they are done; rejects with what went wrong in one of them. */
  readonly findings: () => Promise<Finding[]>;
}

/** Fewest files of macros that are worth another thread: fewer are checked sooner than one has started. */
const worthAThread = 100;

/** Most threads: each reads the whole book for itself. */
const mostThreads = 4;

/** Macros that are taken together: neighbours are in one language, whose lexicon has to be made ready. */
const blockSize = 32;

/** Blocks that are told apart; of a book with more macros, several blocks go together. */
const blocks = 1024;

/**
 * Starts the check of the macros of a large book in as many threads as there are processors. Reads no module of the
 * book, so that the others start while this one still gets ready.
 */
export async function startMacroThreads(path: string, today: string): Promise<MacroThreads> {
  const macros = await readdir(join(path, 'macros'), { recursive: true }).catch(() => []);
  const others = macros.length < worthAThread ? 0 : Math.min(mostThreads, availableParallelism()) - 1;
  const taken = new Int32Array(new SharedArrayBuffer(blocks * Int32Array.BYTES_PER_ELEMENT));
  const workerData: MacroShare = { path, today, taken };
  const workers = Array.from({ length: others }, () => {
    const worker = new Worker(new URL('macro-share.ts', import.meta.url), { workerData });
    // Whoever does not ask for its findings need not wait for it.
    worker.unref();
    const result = once(worker, 'message') as Promise<[Finding[]]>;
    result.catch(() => undefined);
    return { worker, result };
  });
  return {
    takes: takesFrom(taken),
    findings: async () => {
      for (const { worker } of workers) worker.ref();
      return (await Promise.all(workers.map(({ result }) => result))).flat(2);
    },
  };
}

/** Takes blocks of macros that no other thread has taken. */
export function takesFrom(taken: Int32Array): Takes {
  const own = new Set<number>();
  return (place) => {
    const block = Math.floor(place / blockSize) % blocks;
    if (Atomics.exchange(taken, block, 1) === 0) own.add(block);
    return own.has(block);
  };
}
