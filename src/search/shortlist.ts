import { fieldBoosts, fieldNames } from './fields.ts';
import type { SearchIndex } from './load-index.ts';
import type { Shortlist } from './lunr-index.ts';

/** A term to look for, and how much a hit counts. */
export interface Clause {
  readonly term: string;
  readonly boost: number;
}

const wholeUpTo = 500;
// Twice as many as are ranked: the count below and lunr's score differ in little but the length of texts.
const mostListed = 200;

/**
 * The documents that are worth scoring, by a quick count of what they have. lunr takes some microseconds for each word of
 * each document that has it, which is too long where common words stand in thousands. `undefined` in a small book: all are.
 */
export function shortlist(clauses: readonly Clause[], index: SearchIndex): Shortlist | undefined {
  return index.documents.length > wholeUpTo ? heaviest(weigh(clauses, index), mostListed) : undefined;
}

/** The score of each document as if every word stood once in a text of average length. */
function weigh(clauses: readonly Clause[], { analyzer, documents, postings, vocabulary }: SearchIndex): Float32Array {
  const weights = new Float32Array(documents.length);
  const boosts = fieldBoosts(analyzer.locale);
  for (const { term, boost } of clauses) {
    const posting = postings(term);
    const idf = vocabulary.terms.get(term)?.idf ?? 0;
    for (const field of fieldNames) {
      const weight = boost * idf * boosts[field];
      for (const document of posting?.documents[field] ?? []) weights[document] = (weights[document] ?? 0) + weight;
    }
  }
  return weights;
}

/** The `count` documents of most weight; of those that weigh the same as the last, the first ones. */
function heaviest(weights: Float32Array, count: number): Shortlist {
  const sorted = weights.toSorted();
  const least = sorted.at(-count) ?? 0;
  let ties = count - (sorted.length - 1 - sorted.lastIndexOf(least));
  const chosen = new Uint8Array(weights.length);
  weights.forEach((weight, document) => {
    if (weight === 0 || weight < least || (weight === least && ties === 0)) return;
    if (weight === least) ties -= 1;
    chosen[document] = 1;
  });
  return chosen;
}
