import type { QueryPlan, QueryWord } from './query-plan.ts';

/** How far a word of the query is in a set of terms: its best hit there, from 0 to 1. */
export function presence({ hits }: QueryWord, has: (term: string) => boolean): number {
  let best = 0;
  for (const [term, boost] of hits) {
    if (boost > best && has(term)) best = boost;
  }
  return best;
}

/** The share of the query's words, by importance, that a set of terms has. */
export function coverage({ words }: QueryPlan, has: (term: string) => boolean): number {
  let total = 0;
  let covered = 0;
  for (const word of words) {
    total += word.importance;
    covered += word.importance * presence(word, has);
  }
  return total === 0 ? 0 : covered / total;
}
