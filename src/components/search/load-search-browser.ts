import type { LocaleCode } from '../../lib/locales.ts';
import { createAnalyzer } from '../../search/analyse.ts';
import type { SearchManifest } from '../../search/index-manifest.ts';
import { loadIndex } from '../../search/load-index.ts';
import { search, type SearchHit } from '../../search/search.ts';
import { fetchIndex, type Freshness } from './fetch-index-browser.ts';

/** An index to load: the one of a manifest, or its address. */
export interface WantedIndex {
  readonly locale: LocaleCode;
  readonly index: SearchManifest['index'];
  readonly cache: Freshness;
}

/** Loads an index where it is called: in the page, or in a worker. */
export async function loadSearch({
  locale,
  index,
  cache,
}: WantedIndex): Promise<(query: string, limit: number) => SearchHit[]> {
  const [analyzer, file] = await Promise.all([
    createAnalyzer(locale),
    typeof index === 'string' ? fetchIndex(index, cache) : index,
  ]);
  const loaded = loadIndex(file, analyzer);
  return (query, limit) => search(loaded, query, limit);
}
