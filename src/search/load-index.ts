import type lunr from 'lunr';
import { analyzerVersion, type Analyzer } from './analyse.ts';
import { documentFeatures, type DocumentFeatures } from './document-features.ts';
import { indexFormat, SearchIndexError, type SearchIndexFile, type StoredDocument } from './index-file.ts';
import { toLunrIndex } from './lunr-index.ts';
import type { PackedIndex } from './packed-index.ts';
import { termStatistics } from './statistics.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** A loaded index, ready to be searched. */
export interface SearchIndex {
  readonly analyzer: Analyzer;
  readonly documents: readonly StoredDocument[];
  readonly vocabulary: Vocabulary;
  readonly lunr: lunr.Index;
  /** What ranking compares a query with. */
  readonly features: (document: StoredDocument) => DocumentFeatures;
}

/**
 * Makes an index file ready to be searched with the analyzer that it was built with. Throws `SearchIndexError` for what
 * is no index, and for an index of another format, analyzer version or locale.
 */
export function loadIndex(file: unknown, analyzer: Analyzer): SearchIndex {
  const { lunr: packed, words, documents } = checked(file, analyzer);
  const statistics = termStatistics(packed);
  const vocabulary = createVocabulary(statistics, words);
  return {
    analyzer,
    documents,
    vocabulary,
    lunr: toLunrIndex({ packed, statistics, locale: analyzer.locale }),
    features: remembered((document) => documentFeatures(document, analyzer, vocabulary)),
  };
}

function remembered(read: (document: StoredDocument) => DocumentFeatures): SearchIndex['features'] {
  const known = new WeakMap<StoredDocument, DocumentFeatures>();
  return (document) => {
    const features = known.get(document) ?? read(document);
    known.set(document, features);
    return features;
  };
}

const remedy = 'Rebuild the site, so that the search index is made anew; in a browser, reload the page.';

/** The file, once its header says that this code can read it; what follows the header was written by `buildIndex`. */
function checked(file: unknown, { locale }: Analyzer): SearchIndexFile {
  if (typeof file !== 'object' || file === null || !('format' in file)) {
    throw new SearchIndexError(`This is no search index: it has no "format". ${remedy}`);
  }
  const found = file as Partial<SearchIndexFile>;
  if (found.format !== indexFormat) {
    throw new SearchIndexError(
      `The search index has format ${JSON.stringify(found.format)}; this code reads format ${indexFormat}. ${remedy}`,
    );
  }
  if (found.analyzer !== analyzerVersion) {
    throw new SearchIndexError(
      `The search index was made by analyzer version ${JSON.stringify(found.analyzer)}; this code is version ${analyzerVersion}. ${remedy}`,
    );
  }
  if (found.locale !== locale) {
    throw new SearchIndexError(
      `The search index is in the locale ${JSON.stringify(found.locale)}, the analyzer in "${locale}". Load both for the same locale.`,
    );
  }
  if (!isComplete(found)) {
    throw new SearchIndexError(
      `The search index is incomplete: its documents and its terms do not belong together. ${remedy}`,
    );
  }
  return found;
}

function isComplete(file: Partial<SearchIndexFile>): file is SearchIndexFile {
  const { documents, words, lunr } = file;
  const fields: Partial<PackedIndex['fields']> | undefined = lunr?.fields;
  return Array.isArray(documents) && Array.isArray(words) && fields?.title?.length === documents.length;
}
