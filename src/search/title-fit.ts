import type { Title } from './document-features.ts';
import type { QueryPlan, QueryWord } from './query-plan.ts';

/** How far a text has a term, from 0 to 1. */
type Has = (term: string) => number;

/** Gives how well a title is what the query asks: how much of the query it has, times how much of it the query names. */
export function titleFit({ words }: QueryPlan): (title: Title) => number {
  const boosts = new Map<string, number>();
  for (const { hits } of words) {
    for (const [term, boost] of hits) boosts.set(term, Math.max(boosts.get(term) ?? 0, boost));
  }
  return ({ terms, importance, totalImportance, closed }) => {
    let named = 0;
    terms.forEach((term, place) => {
      named += (boosts.get(term) ?? 0) * (importance[place] ?? 0);
    });
    if (named === 0) return 0;
    const has: Has = (term) => Number(terms.includes(term) || closed.includes(term));
    return coverage(words, has) * (named / totalImportance);
  };
}

/** The share of words, by importance, that a text has. */
export function coverage(words: readonly QueryWord[], has: Has): number {
  let total = 0;
  let covered = 0;
  for (const word of words) {
    total += word.importance;
    covered += word.importance * bestHit(word, has);
  }
  return total === 0 ? 0 : covered / total;
}

function bestHit({ hits }: QueryWord, has: Has): number {
  let best = 0;
  for (const [term, boost] of hits) {
    if (boost > best) best = Math.max(best, boost * has(term));
  }
  return best;
}
