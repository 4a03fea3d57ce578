import type { LocaleCode } from '../../lib/locales.ts';
import type { SearchManifest } from '../../search/index-manifest.ts';
import type { Engine } from './engine.ts';
import { fetchManifest, isOfOtherVersion } from './fetch-index-browser.ts';
import { loadSearch, type WantedIndex } from './load-search-browser.ts';
import { openWorkerSearch, WorkerStartError } from './worker-search-browser.ts';

/**
 * Searches on the reader's device with the index of a manifest. If that is gone or of another version, a deployment came
 * between the two: both are asked for once more, past every cache.
 */
export async function openLocalSearch(locale: LocaleCode, { index }: SearchManifest): Promise<Engine> {
  try {
    return await open({ locale, index, cache: 'default' });
  } catch (error) {
    if (!isOfOtherVersion(error)) throw error;
    const { manifest } = await fetchManifest(locale, 'reload');
    return open({ locale, index: manifest.index, cache: 'reload' });
  }
}

/** An index that is large enough for a file of its own is searched in a worker, so that typing never waits for it. */
async function open(wanted: WantedIndex): Promise<Engine> {
  if (typeof wanted.index !== 'string') return onPage(wanted);
  try {
    return await openWorkerSearch(wanted);
  } catch (error) {
    if (!(error instanceof WorkerStartError)) throw error;
    console.warn(error);
    return onPage(wanted);
  }
}

async function onPage(wanted: WantedIndex): Promise<Engine> {
  const search = await loadSearch(wanted);
  return (query, limit) => Promise.resolve(search(query, limit));
}
