import type { Candidate } from './candidates.ts';
import { coverage } from './coverage.ts';
import type { SearchIndex } from './load-index.ts';
import type { QueryPlan } from './query-plan.ts';
import { dice } from './similarity.ts';

/** Scores for Chinese and Japanese, where words are short and titles are compared by their characters. */
export function cjkScorer(plan: QueryPlan, { features }: SearchIndex): (candidate: Candidate) => number {
  const queryGrams = new Set(plan.grams.map((gram) => gram.term));
  return ({ document, relevance, has }) =>
    relevance + 0.5 * dice(queryGrams, features(document).titleGrams) + 0.3 * coverage(plan, has);
}
