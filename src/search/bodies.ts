import { bm25Parameters } from './bm25.ts';
import type { LocaleCode } from '../lib/locales.ts';
import { fieldBoosts } from './fields.ts';
import { documentsOf, type FieldPostings } from './postings.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Gives, for the number of a document, how far its body has a term: from 0 to 1, the nearer to 1 the more often. */
export type Bodies = (document: number) => (term: string) => number;

interface BodyInput {
  /** The postings of the bodies, and what their terms weigh. */
  readonly postings: FieldPostings;
  readonly weights: Float64Array;
  readonly vocabulary: Vocabulary;
  readonly locale: LocaleCode;
}

export function createBodies({ postings, weights, vocabulary, locale }: BodyInput): Bodies {
  const most = fieldBoosts(locale).body * (bm25Parameters(locale).k1 + 1);
  return (document) => (term) => {
    const found = vocabulary.terms.get(term);
    if (!found) return 0;
    const place = placeOf(document, documentsOf(postings, found.number));
    return place < 0 ? 0 : (weights[(postings.starts[found.number] ?? 0) + place] ?? 0) / (found.idf * most);
  };
}

/** The place of a document in an ascending list, or -1. */
function placeOf(document: number, documents: Uint32Array): number {
  let low = 0;
  let high = documents.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((documents[middle] ?? 0) < document) low = middle + 1;
    else high = middle;
  }
  return documents[low] === document ? low : -1;
}
