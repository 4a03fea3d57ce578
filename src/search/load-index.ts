import { withStopWords, type Analyzer } from './analyse.ts';
import { createBodies, type Bodies } from './bodies.ts';
import { readPassages, readTitle, type Passages, type Reader, type Title } from './document-features.ts';
import type { StoredDocument } from './document.ts';
import { checkHeader, SearchIndexError, staleRemedy, type SearchIndexFile } from './index-file.ts';
import { toLunrIndex, type LunrIndex } from './lunr-index.ts';
import { unpackDocuments } from './packed-documents.ts';
import { rememberedReadings, type Readings } from './readings.ts';
import { createPostings, unpackFields, type Postings } from './postings.ts';
import { termStatistics } from './statistics.ts';
import { createThesaurus, type Thesaurus } from './thesaurus.ts';
import { createVectors } from './vectors.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** A loaded index, ready to be searched. */
export interface SearchIndex {
  /** Knows the book's own stop words, too. */
  readonly analyzer: Analyzer;
  readonly thesaurus: Thesaurus;
  /** The words of a text of the book. */
  readonly read: Readings;
  readonly documents: readonly StoredDocument[];
  readonly vocabulary: Vocabulary;
  readonly postings: Postings;
  readonly lunr: LunrIndex;
  /** What ranking compares a query with. */
  readonly titles: (document: StoredDocument) => Title;
  readonly passages: (document: StoredDocument) => Passages;
  readonly bodies: Bodies;
}

/**
 * Makes an index file ready to be searched with the analyzer that it was built with (`base` knows no book's stop words). Throws `SearchIndexError` for what
 * is no index, and for an index of another format, analyzer version or locale.
 */
export function loadIndex(file: unknown, base: Analyzer): SearchIndex {
  const { lunr: packed, words, searchWords, documents: packedDocuments } = checked(file, base);
  const documents = unpackDocuments(packedDocuments);
  const analyzer = withStopWords(base, searchWords.stop_words);
  const fields = unpackFields(packed);
  const statistics = termStatistics(packed, fields);
  const postings = createPostings(packed, fields);
  const vocabulary = createVocabulary(statistics, words);
  const { locale } = analyzer;
  const read = rememberedReadings(analyzer);
  const reader: Reader = { read, vocabulary, locale };
  const total = documents.length;
  const vectors = createVectors({ fields, statistics, total, locale });
  return {
    analyzer,
    thesaurus: createThesaurus(searchWords.synonyms, analyzer),
    documents,
    vocabulary,
    postings,
    lunr: toLunrIndex({ postings, vector: vectors.whole, total }),
    read,
    titles: remembered((document) => readTitle(document, reader)),
    passages: remembered((document) => readPassages(document, reader)),
    bodies: createBodies({ postings: fields.body, weights: vectors.bodies, vocabulary, locale }),
  };
}

function remembered<Value>(read: (document: StoredDocument) => Value): (document: StoredDocument) => Value {
  const known = new WeakMap<StoredDocument, { readonly value: Value }>();
  return (document) => {
    const found = known.get(document) ?? { value: read(document) };
    known.set(document, found);
    return found.value;
  };
}

/** The file, once its header says that this code can read it; what follows the header was written by `buildIndex`. */
function checked(file: unknown, { locale }: Analyzer): SearchIndexFile {
  const found: Partial<SearchIndexFile> = checkHeader(file, locale);
  if (!isComplete(found)) {
    throw new SearchIndexError(
      `The search index is incomplete: its documents and its terms do not belong together. ${staleRemedy}`,
    );
  }
  return found;
}

function isComplete(file: Partial<SearchIndexFile>): file is SearchIndexFile {
  const { words, searchWords, lunr } = file;
  const documents: Partial<SearchIndexFile['documents']> | undefined = file.documents;
  return (
    Array.isArray(words) &&
    searchWords !== undefined &&
    Array.isArray(documents?.ids) &&
    lunr?.documents === documents.ids.length
  );
}
