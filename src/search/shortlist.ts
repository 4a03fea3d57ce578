import { fieldBoosts, fieldNames } from './fields.ts';
import type { SearchIndex } from './load-index.ts';

/** A term to look for, and how much a hit counts. */
export interface Clause {
  readonly term: string;
  readonly boost: number;
}

/** Which documents lunr is to score: 1 at the number of each. */
export type Shortlist = Uint8Array;

const wholeUpTo = 500;
const listed = 200;

/**
 * The documents that are worth scoring, by a quick count of what they have: lunr would take many milliseconds for all that
 * have one of the words. `undefined` in a small book, where lunr scores everything.
 */
export function shortlist(clauses: readonly Clause[], index: SearchIndex): Shortlist | undefined {
  return index.documents.length > wholeUpTo ? heaviest(weigh(clauses, index), listed) : undefined;
}

/** The score of each document as if every word stood once in a text of average length. */
function weigh(clauses: readonly Clause[], { documents, postings, vocabulary }: SearchIndex): Float32Array {
  const weights = new Float32Array(documents.length);
  for (const { term, boost } of clauses) {
    const posting = postings(term);
    const idf = vocabulary.terms.get(term)?.idf ?? 0;
    for (const field of fieldNames) {
      const weight = boost * idf * fieldBoosts[field];
      for (const document of posting?.documents[field] ?? []) weights[document] = (weights[document] ?? 0) + weight;
    }
  }
  return weights;
}

/** The `count` documents of most weight; of those that weigh the same as the last, the first ones. */
function heaviest(weights: Float32Array, count: number): Shortlist {
  const least = weights.toSorted().at(-count) ?? 0;
  const chosen = new Uint8Array(weights.length);
  let left = count;
  const choose = (fits: (weight: number) => boolean): void => {
    weights.forEach((weight, document) => {
      if (left === 0 || !fits(weight)) return;
      chosen[document] = 1;
      left -= 1;
    });
  };
  choose((weight) => weight > least);
  if (least > 0) choose((weight) => weight === least);
  return chosen;
}
