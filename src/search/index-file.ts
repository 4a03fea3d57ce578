import type { LocaleCode } from '../lib/locales.ts';
import { analyzerVersion } from './analyse.ts';
import type { SearchWords } from '../model/search-words.ts';
import type { PackedDocuments } from './packed-documents.ts';
import type { PackedIndex } from './packed-index.ts';
import type { WordsOfTerms } from './vocabulary.ts';

/** Raised when the shape of the file changes. */
export const indexFormat = 3;

/** What says whether this code can read the rest. */
export interface IndexHeader {
  readonly format: number;
  /** The `analyzerVersion` that read the articles. */
  readonly analyzer: number;
  readonly locale: LocaleCode;
  /** Changes with the format, the analyzer, the search words or any article: good as a cache key. */
  readonly fingerprint: string;
}

/** One locale's search index as JSON: written by `buildIndex`, read by `loadIndex`. */
export interface SearchIndexFile extends IndexHeader {
  readonly lunr: PackedIndex;
  /** Each term and the words that were stemmed to it, where they differ. */
  readonly words: WordsOfTerms;
  /** The book's own synonyms and stop words: queries are read with those that the articles were read with. */
  readonly searchWords: SearchWords;
  /** In the order of the index's document numbers. */
  readonly documents: PackedDocuments;
}

/** An index that this code must not search in. The message says why, and what to do. */
export class SearchIndexError extends Error {
  override readonly name = 'SearchIndexError';
}

export const staleRemedy = 'Rebuild the site, so that the search index is made anew; in a browser, reload the page.';

/** A header, once it is one of this format, analyzer version and locale; throws `SearchIndexError` otherwise. */
export function checkHeader(value: unknown, locale: LocaleCode): IndexHeader {
  if (typeof value !== 'object' || value === null || !('format' in value)) {
    throw new SearchIndexError(`This is no search index: it has no "format". ${staleRemedy}`);
  }
  const found = value as Partial<IndexHeader>;
  if (found.format !== indexFormat) {
    throw new SearchIndexError(
      `The search index has format ${JSON.stringify(found.format)}; this code reads format ${indexFormat}. ${staleRemedy}`,
    );
  }
  if (found.analyzer !== analyzerVersion) {
    throw new SearchIndexError(
      `The search index was made by analyzer version ${JSON.stringify(found.analyzer)}; this code is version ${analyzerVersion}. ${staleRemedy}`,
    );
  }
  if (found.locale !== locale) {
    throw new SearchIndexError(
      `The search index is in the locale ${JSON.stringify(found.locale)}, the analyzer in "${locale}". Load both for the same locale.`,
    );
  }
  return found as IndexHeader;
}
