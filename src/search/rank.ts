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
/** What an article that lunr does not find must be like the query. */
const leastWithoutWords = 0.25;

/**
 * lunr's candidates, ordered by how well they fit the query; ties keep lunr's order. Titles of all are compared
 * with it, keywords and texts of the best.
 */
export function rank(plan: QueryPlan, index: SearchIndex): Ranked[] {
  const weights = weightsOf(index.analyzer.locale);
  const first = firstEvidence(plan, index);
  const second = secondEvidence(plan, index);
  const hasWord = plan.words.some(({ hits }) => hits.size > 0);
  const byScore = <Item extends { readonly score: number }>(a: Item, b: Item): number => b.score - a.score;
  return candidates(plan, index)
    .map((candidate) => ({ candidate, score: weigh(first(candidate), weights.first) }))
    .sort(byScore)
    .map(({ candidate, score }, place) => ({
      document: candidate.document,
      score:
        place < secondLooks || candidate.relevance === 0 ? score + weigh(second(candidate), weights.second) : score,
      least: candidate.relevance === 0 ? leastWithoutWords : 0,
    }))
    .filter(({ score, least }) => score >= least)
    .sort(byScore)
    .map(({ document, score }) => ({ document, score, confident: hasWord && score >= weights.confidentFrom }));
}
