import { digest } from '../lib/digest.ts';
import type { SearchWords } from '../model/search-words.ts';
import { analyzerVersion, withStopWords, type Analyzer } from './analyse.ts';
import type { SearchDocument, StoredDocument } from './document.ts';
import { fieldGrams, fieldTokens, perField } from './fields.ts';
import { indexFormat, type SearchIndexFile } from './index-file.ts';
import { packDocuments } from './packed-documents.ts';
import { packIndex, type FieldTerms } from './packed-index.ts';
import { beginning } from './window.ts';

export interface BuildOptions {
  /** How many characters of each body the file keeps for snippets (all by default). All of it is searched in any case. */
  readonly snippetSource?: number | undefined;
  /** The locale's synonyms and further stop words (none by default). */
  readonly searchWords?: SearchWords | undefined;
}

const noWords: SearchWords = { synonyms: [], stop_words: [] };

type WordsByTerm = Map<string, Set<string>>;

/** The search index of one locale's articles; the same articles in the same order give the same index. */
export function buildIndex(
  documents: readonly SearchDocument[],
  analyzer: Analyzer,
  options: BuildOptions = {},
): SearchIndexFile {
  const { locale } = analyzer;
  const { snippetSource = Infinity, searchWords = noWords } = options;
  const words: WordsByTerm = new Map();
  const packed = packIndex(eachDocumentsTerms(documents, withStopWords(analyzer, searchWords.stop_words), words));
  return {
    format: indexFormat,
    analyzer: analyzerVersion,
    locale,
    fingerprint: digest(JSON.stringify([indexFormat, analyzerVersion, locale, snippetSource, searchWords, documents])),
    lunr: packed,
    words: packed.terms.flatMap((term) => {
      const forms = words.get(term);
      return forms ? [[term, ...[...forms].sort()] as const] : [];
    }),
    searchWords,
    documents: packDocuments(documents.map((document) => stored(document, snippetSource))),
  };
}

/** The same index with at most so many characters of each text for snippets. */
export function withShorterTexts(file: SearchIndexFile, snippetSource: number): SearchIndexFile {
  const texts = file.documents.texts.map((text) => beginning(text, snippetSource));
  return {
    ...file,
    fingerprint: digest(JSON.stringify([file.fingerprint, snippetSource])),
    documents: { ...file.documents, texts },
  };
}

function* eachDocumentsTerms(
  documents: readonly SearchDocument[],
  analyzer: Analyzer,
  words: WordsByTerm,
): Generator<FieldTerms> {
  for (const document of documents) yield termsOf(document, analyzer, words);
}

/** The terms of a document by field. Words that stemming changes are noted in `words`, by their term. */
function termsOf(document: SearchDocument, analyzer: Analyzer, words: WordsByTerm): FieldTerms {
  const tokens = fieldTokens(document, analyzer);
  const grams = fieldGrams(document, analyzer.locale);
  return perField((field) => {
    for (const { term, raw } of tokens[field]) {
      if (term !== raw) words.set(term, (words.get(term) ?? new Set()).add(raw));
    }
    return [...tokens[field].map((token) => token.term), ...grams[field]];
  });
}

function stored(
  { id, url, title, category, summary, keywords, text }: SearchDocument,
  snippetSource: number,
): StoredDocument {
  return { id, url, title, category, summary, keywords, text: beginning(text, snippetSource) };
}
