import type { StoredDocument } from './index-file.ts';
import type { SearchIndex } from './load-index.ts';
import { lookups } from './lookups.ts';
import { standsIn } from './postings.ts';
import type { QueryPlan } from './query-plan.ts';

/** An article that lunr finds for a query. */
export interface Candidate {
  readonly document: StoredDocument;
  /** lunr's score as a share of the best candidate's. */
  readonly relevance: number;
  readonly has: (term: string) => boolean;
}

const mostCandidates = 100;

/** The articles that match any part of the plan best, by lunr's score. */
export function candidates(plan: QueryPlan, index: SearchIndex): Candidate[] {
  const clauses = lookups(plan, index, mostCandidates).flatMap(({ hits, weight }) =>
    Array.from(hits, ([term, boost]) => ({ term, boost: boost * weight })),
  );
  // lunr takes a query without clauses for one that excludes nothing, and gives every document.
  if (clauses.length === 0) return [];
  const results = index.lunr.query((query) => {
    for (const { term, boost } of clauses) query.term(term, { boost, usePipeline: false });
  });
  const top = results[0]?.score ?? 1;
  return results.slice(0, mostCandidates).flatMap(({ ref, score, matchData }) => {
    const number = Number(ref);
    const document = index.documents[number];
    if (!document) return [];
    // Also asked for words that lunr did not look up.
    const has = (term: string): boolean => term in matchData.metadata || standsIn(index.postings(term), number);
    return [{ document, relevance: score / top, has }];
  });
}
