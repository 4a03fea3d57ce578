import { SearchIndexError } from '../../search/index-file.ts';
import type { SearchHit } from '../../search/search.ts';
import type { Engine } from './engine.ts';
import type { WantedIndex } from './load-search-browser.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/** A worker that cannot be had here: its script does not come, or the browser does not run it. */
export class WorkerStartError extends Error {
  override readonly name = 'WorkerStartError';
}

/** Loads an index in a worker, and searches it there. Throws `WorkerStartError` where there is no worker to be had. */
export async function openWorkerSearch(wanted: WantedIndex): Promise<Engine> {
  const worker = startWorker();
  const ask = (message: ToWorker): Promise<FromWorker> => exchange(worker, message);
  const loaded = await ask({ load: wanted });
  if ('failure' in loaded) {
    worker.terminate();
    throw loaded.isOfOtherVersion ? new SearchIndexError(loaded.failure) : new Error(loaded.failure);
  }
  return latestOnly(async (query, limit) => {
    const answer = await ask({ query, limit });
    if ('failure' in answer) throw new Error(answer.failure);
    return 'hits' in answer ? answer.hits : [];
  });
}

function startWorker(): Worker {
  try {
    return new Worker(new URL('./search-worker-browser.ts', import.meta.url), { type: 'module', name: 'search' });
  } catch (cause) {
    throw new WorkerStartError('The browser starts no search worker; the page searches by itself.', { cause });
  }
}

function exchange(worker: Worker, message: ToWorker): Promise<FromWorker> {
  return new Promise((resolve, reject) => {
    const settled = new AbortController();
    const { signal } = settled;
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<FromWorker>) => {
        settled.abort();
        resolve(data);
      },
      { signal },
    );
    worker.addEventListener(
      'error',
      ({ message: reason }) => {
        settled.abort();
        worker.terminate();
        reject(new WorkerStartError(`The search worker stopped; the page searches by itself. ${reason}`));
      },
      { signal },
    );
    worker.postMessage(message);
  });
}

interface Asked {
  readonly query: string;
  readonly limit: number;
  readonly settle: (answer: Promise<readonly SearchHit[]> | undefined) => void;
}

/** Asks one query at a time. Of those that come meanwhile only the last is asked: for the others nobody waits any more. */
function latestOnly(find: (query: string, limit: number) => Promise<readonly SearchHit[]>): Engine {
  let isBusy = false;
  let next: Asked | undefined;
  const start = (): void => {
    if (isBusy || !next) return;
    const { query, limit, settle } = next;
    next = undefined;
    isBusy = true;
    const answer = find(query, limit).finally(() => {
      isBusy = false;
      start();
    });
    settle(answer);
  };
  return (query, limit) =>
    new Promise((resolve) => {
      next?.settle(undefined);
      next = { query, limit, settle: resolve };
      start();
    });
}
