import { candidates } from './candidates.ts';
import { firstEvidence, secondEvidence } from './evidence.ts';
import type { StoredDocument } from './document.ts';
import type { SearchIndex } from './load-index.ts';
import type { QueryPlan } from './query-plan.ts';
import { weigh, weightsOf } from './weights.ts';

/** An article and how well it answers the query. */
export interface Ranked {
  readonly document: StoredDocument;
  readonly score: number;
  readonly confident: boolean;
}

/** How many articles get a second look. */
const secondLooks = 24;

/**
 * lunr's candidates, ordered by how well they fit the query; ties keep lunr's order. Titles of all are compared
 * with it, keywords and texts of the best.
 */
export function rank(plan: QueryPlan, index: SearchIndex): Ranked[] {
  const weights = weightsOf(index.analyzer.locale);
  const first = firstEvidence(plan, index);
  const second = secondEvidence(plan, index);
  const byScore = <Item extends { readonly score: number }>(a: Item, b: Item): number => b.score - a.score;
  return candidates(plan, index)
    .map((candidate) => ({ candidate, score: weigh(first(candidate), weights.first) }))
    .sort(byScore)
    .map(({ candidate, score }, place) => ({
      document: candidate.document,
      score: place < secondLooks ? score + weigh(second(candidate), weights.second) : score,
    }))
    .sort(byScore)
    .map((ranked) => ({ ...ranked, confident: ranked.score >= weights.confidentFrom }));
}
