import type { LocaleCode } from '../lib/locales.ts';
import type { SearchWords } from '../model/search-words.ts';
import type { SearchDocument } from './document.ts';
import type { PackedIndex } from './packed-index.ts';
import type { WordsOfTerms } from './vocabulary.ts';

/** Raised when the shape of the file changes. */
export const indexFormat = 3;

/** What results and snippets need of an article; its headings are in the index only. */
export type StoredDocument = Omit<SearchDocument, 'headings'>;

/** One locale's search index as JSON: written by `buildIndex`, read by `loadIndex`. */
export interface SearchIndexFile {
  readonly format: number;
  /** The `analyzerVersion` that read the articles. */
  readonly analyzer: number;
  readonly locale: LocaleCode;
  /** Changes with the format, the analyzer, the search words or any article: good as a cache key. */
  readonly fingerprint: string;
  readonly lunr: PackedIndex;
  /** Each term and the words that were stemmed to it, where they differ. */
  readonly words: WordsOfTerms;
  /** The book's own synonyms and stop words: queries are read with those that the articles were read with. */
  readonly searchWords: SearchWords;
  /** In the order of the index's document numbers. */
  readonly documents: readonly StoredDocument[];
}

/** An index that this code must not search in. The message says why, and what to do. */
export class SearchIndexError extends Error {
  override readonly name = 'SearchIndexError';
}
