import type lunr from 'lunr';
import { analyzerVersion, type Analyzer } from './analyse.ts';
import { documentFeatures, type DocumentFeatures } from './document-features.ts';
import { indexFormat, SearchIndexError, type SearchIndexFile, type StoredDocument } from './index-file.ts';
import { toLunrIndex } from './lunr-index.ts';
import { termStatistics } from './statistics.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** A loaded index, ready to be searched. */
export interface SearchIndex {
  readonly analyzer: Analyzer;
  readonly documents: readonly StoredDocument[];
  readonly vocabulary: Vocabulary;
  readonly lunr: lunr.Index;
  /** What ranking compares a query with, by document number. */
  readonly features: (document: number) => DocumentFeatures;
}

/**
 * Makes an index file ready to be searched with the analyzer that it was built with. Throws `SearchIndexError` for what
 * is no index, and for an index of another format, analyzer version or locale.
 */
export function loadIndex(file: unknown, analyzer: Analyzer): SearchIndex {
  const { lunr: packed, words, documents } = checked(file, analyzer);
  const statistics = termStatistics(packed);
  const features: DocumentFeatures[] = [];
  return {
    analyzer,
    documents,
    vocabulary: createVocabulary(statistics, words),
    lunr: toLunrIndex({ packed, statistics, locale: analyzer.locale }),
    features: (number) => (features[number] ??= documentFeatures(documents[number], analyzer)),
  };
}

const remedy = 'Rebuild the site, so that the search index is made anew; in a browser, reload the page.';

/** The file, once its header says that this code can read it; what follows the header is the work of `buildIndex`. */
function checked(file: unknown, { locale }: Analyzer): SearchIndexFile {
  if (typeof file !== 'object' || file === null || !('format' in file)) {
    throw new SearchIndexError(`This is no search index: it has no "format". ${remedy}`);
  }
  const found = file as SearchIndexFile;
  if (found.format !== indexFormat) {
    throw new SearchIndexError(
      `The search index has format ${JSON.stringify(found.format)}; this code reads format ${indexFormat}. ${remedy}`,
    );
  }
  if (found.analyzer !== analyzerVersion) {
    throw new SearchIndexError(
      `The search index was made by analyzer version ${JSON.stringify(found.analyzer)}; queries are read by version ${analyzerVersion}. ${remedy}`,
    );
  }
  if (found.locale !== locale) {
    throw new SearchIndexError(
      `The search index is for the locale ${JSON.stringify(found.locale)} and the analyzer for "${locale}". Load the index and the analyzer of one locale.`,
    );
  }
  return found;
}
