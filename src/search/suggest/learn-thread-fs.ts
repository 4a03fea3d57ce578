import { parentPort, workerData } from 'node:worker_threads';
import type { LearnedApart } from './learn-apart-fs.ts';
import { modelOf } from './model-cache-fs.ts';
import type { TaughtBook } from './taught-book.ts';

/** The thread of `learnApart`. */
const answer: LearnedApart = await modelOf(workerData as TaughtBook)
  .then((model) => ({ model }))
  .catch((error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }));
parentPort?.postMessage(answer);
