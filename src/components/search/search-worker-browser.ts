import { isOfOtherVersion } from './fetch-index-browser.ts';
import { loadSearch } from './load-search-browser.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

// The worker of a page with a large index: loads it and searches it, beside the page.

let search: Awaited<ReturnType<typeof loadSearch>> | undefined;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  answer(data).then(tell, (error: unknown) => {
    const failure = error instanceof Error ? error.message : String(error);
    tell({ failure, isOfOtherVersion: isOfOtherVersion(error) });
  });
});

async function answer(message: ToWorker): Promise<FromWorker> {
  if ('load' in message) {
    search = await loadSearch(message.load);
    return { ready: true };
  }
  if (!search) throw new Error('The search worker was asked before it was given an index.');
  return { hits: search(message.query, message.limit) };
}

function tell(message: FromWorker): void {
  postMessage(message);
}
