import { fieldBoosts, fieldNames } from './fields.ts';
import type { SearchIndex } from './load-index.ts';
import type { Shortlist } from './lunr-index.ts';

/** A term to look for, and how much a hit counts. */
export interface Clause {
  readonly term: string;
  readonly boost: number;
}

// Twice as many as are ranked: the count below and lunr's score differ in little but the length of texts.
const mostListed = 100;

/**
 * The documents that are worth scoring, by a quick count of what they have. lunr takes some microseconds for each, which
 * is too long where common words stand in thousands.
 */
export function shortlist(clauses: readonly Clause[], index: SearchIndex): Shortlist {
  return heaviestOf(weigh(clauses, index));
}

/** The score of each document as if every word stood once in a text of average length. */
function weigh(clauses: readonly Clause[], { analyzer, documents, postings, vocabulary }: SearchIndex): Float32Array {
  const weights = new Float32Array(documents.length);
  const boosts = fieldBoosts(analyzer.locale);
  for (const { term, boost } of clauses) {
    const posting = postings(term);
    if (!posting) continue;
    const idf = vocabulary.terms.get(term)?.idf ?? 0;
    for (const field of fieldNames) {
      const weight = boost * idf * boosts[field];
      for (const document of posting.documents[field]) weights[document] = (weights[document] ?? 0) + weight;
    }
  }
  return weights;
}

/** The documents of most weight, none without any; of those that weigh the same as the last, the first ones. */
function heaviestOf(weights: Float32Array): number[] {
  const { least, ties } = lightestOf(weights);
  const found: number[] = [];
  let left = ties;
  for (let document = 0; document < weights.length; document += 1) {
    const weight = weights[document] ?? 0;
    if (weight === 0 || weight < least || (weight === least && left === 0)) continue;
    if (weight === least) left -= 1;
    found.push(document);
  }
  return found;
}

const buckets = 1024;

/** The weight of the last document to list, and how many of this weight to list. Sorts only what is near it. */
function lightestOf(weights: Float32Array): { readonly least: number; readonly ties: number } {
  let most = 0;
  for (const weight of weights) most = Math.max(most, weight);
  const scale = (buckets - 1) / most;
  const sizes = new Uint32Array(buckets);
  for (const weight of weights) {
    if (weight > 0) sizes[Math.floor(weight * scale)] = (sizes[Math.floor(weight * scale)] ?? 0) + 1;
  }
  let above = 0;
  let bucket = buckets - 1;
  while (bucket > 0 && above + (sizes[bucket] ?? 0) < mostListed) {
    above += sizes[bucket] ?? 0;
    bucket -= 1;
  }
  const near = weights.filter((weight) => weight > 0 && Math.floor(weight * scale) === bucket).sort();
  const least = near.at(above - mostListed) ?? 0;
  return { least, ties: mostListed - above - (near.length - 1 - near.lastIndexOf(least)) };
}
