import type { StoredDocument } from './document.ts';
import type { SearchIndex } from './load-index.ts';
import type { QueryPlan } from './query-plan.ts';
import { shortlist, type Clause } from './shortlist.ts';

/** An article that lunr finds for a query. */
export interface Candidate {
  readonly document: StoredDocument;
  /** Its place in the index. */
  readonly number: number;
  /** lunr's score as a share of the best candidate's; 0 for what lunr did not find. */
  readonly relevance: number;
}

const mostCandidates = 50;
const gramWeight = 0.3;
/** In larger books, stop words hit too much to tell anything; ranking still sees them. */
const stopWordsUpTo = 500;

/** A book of so many articles is looked through when lunr finds nothing. */
const mostLookedThrough = 300;

/** The articles that match any part of the plan best, by lunr's score; all of a small book if none does. */
export function candidates(plan: QueryPlan, index: SearchIndex): Candidate[] {
  const found = foundByLunr(plan, index);
  const saysNothing = plan.words.length > 0 && plan.words.every(({ token }) => token.stop);
  if (found.length > 0 || saysNothing || index.documents.length > mostLookedThrough) return found;
  return index.documents.map((document, number) => ({ document, number, relevance: 0 }));
}

function foundByLunr(plan: QueryPlan, index: SearchIndex): Candidate[] {
  const clauses = clausesOf(plan, index);
  // lunr takes a query without clauses for one that excludes nothing, and gives every document.
  if (clauses.length === 0) return [];
  const results = index.lunr(shortlist(clauses, index)).query((query) => {
    for (const { term, boost } of clauses) query.term(term, { boost, usePipeline: false });
  });
  const top = results[0]?.score ?? 1;
  return results.slice(0, mostCandidates).flatMap(({ ref, score }) => {
    const number = Number(ref);
    const document = index.documents[number];
    return document ? [{ document, number, relevance: score / top }] : [];
  });
}

/** What lunr is asked for. */
export function clausesOf(plan: QueryPlan, { documents, vocabulary }: SearchIndex): Clause[] {
  const content = plan.words.filter(({ token, hits }) => !token.stop && hits.size > 0);
  const words = documents.length > stopWordsUpTo && content.length > 0 ? content : plan.words;
  const grams = new Set(plan.grams.map((gram) => gram.term).filter((term) => vocabulary.terms.has(term)));
  return [
    ...words.flatMap(({ token, hits, importance }) =>
      Array.from(hits, ([term, boost]) => ({
        term,
        boost: boost * Math.min(token.weight, importance / (vocabulary.terms.get(term)?.idf ?? 1)),
      })),
    ),
    ...Array.from(plan.synonyms, ([term, boost]) => ({ term, boost })),
    ...Array.from(grams, (term) => ({ term, boost: gramWeight })),
  ];
}
