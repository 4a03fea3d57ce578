import type { QueryPlan, QueryWord } from './query-plan.ts';

/** How far a text has a term: yes or no, or how much of it, from 0 to 1. */
export type Has = (term: string) => boolean | number;

/** How far a word of the query is in a text: its best hit there, from 0 to 1. */
export function presence({ hits }: QueryWord, has: Has): number {
  let best = 0;
  for (const [term, boost] of hits) {
    if (boost > best) best = Math.max(best, boost * Number(has(term)));
  }
  return best;
}

/** The share of the query's words, by importance, that a text has. */
export function coverage({ words }: QueryPlan, has: Has): number {
  let total = 0;
  let covered = 0;
  for (const word of words) {
    total += word.importance;
    covered += word.importance * presence(word, has);
  }
  return total === 0 ? 0 : covered / total;
}
