import type { LocaleCode } from '../lib/locales.ts';
import type { FittedIndex, SearchScope } from './fit-index.ts';
import type { IndexHeader, SearchIndexFile } from './index-file.ts';

/** What a page learns first of the search of its language: `/<locale>/search.json`. */
export interface SearchManifest extends IndexHeader {
  readonly articles: number;
  readonly scope: SearchScope;
  /** Size of the index as JSON, by which a browser decides where to search. */
  readonly size: number;
  /** What it weighs on its way, compressed. */
  readonly bytes: number;
  /** The index itself where it is small, so that one request is enough; else its address, new with each change. */
  readonly index: SearchIndexFile | string;
}

/**
 * Up to this size an index is loaded and searched where the page runs. A larger one goes to a worker: on a phone, which is
 * about six times slower than the machines of bench/results/search-browser.md, loading it would stop the page for
 * longer than a reader's keys may wait.
 */
export const mostOnPage = 250_000;

export function manifestOf({ file, json, bytes, scope }: FittedIndex): SearchManifest {
  const { format, analyzer, locale, fingerprint, documents } = file;
  const isSmall = json.length <= mostOnPage;
  return {
    ...{ format, analyzer, locale, fingerprint },
    articles: documents.ids.length,
    scope,
    size: json.length,
    bytes,
    index: isSmall ? file : indexPath({ locale, fingerprint }),
  };
}

/** Where the index is that a manifest names. */
export function indexPath({ locale, fingerprint }: Pick<IndexHeader, 'locale' | 'fingerprint'>): string {
  return `/search-index/${locale}-${fingerprint}.json`;
}

/** Where a build puts the index of the whole texts of a larger book, until it goes to the server. */
export function fullIndexPath(locale: LocaleCode): string {
  return `/search-index/${locale}-whole.json`;
}
