import type { Candidate } from './candidates.ts';
import { coverage } from './coverage.ts';
import { trigramSets } from './document-features.ts';
import type { SearchIndex } from './load-index.ts';
import { namedShare, neighbours, sharedImportance, sharedWords } from './phrase-fit.ts';
import type { QueryPlan } from './query-plan.ts';
import { dice } from './similarity.ts';

/** Scores for languages with spaces between words. The weights were found on question sets with known answers. */
export function latinScorer(plan: QueryPlan, { features }: SearchIndex): (candidate: Candidate) => number {
  const queryTrigrams = trigramSets(plan.words.map((word) => word.token));

  return ({ document, relevance, has }) => {
    const { title, titleTrigrams, keywords } = features(document);
    const inTitle = (term: string): boolean => title.terms.has(term);
    const inTitleOrKeywords = (term: string): boolean => inTitle(term) || keywords.some(({ terms }) => terms.has(term));
    const anywhere = (term: string): boolean => has(term) || inTitleOrKeywords(term);
    const titleShare = coverage(plan, inTitle);
    return (
      relevance +
      0.5 * titleShare +
      0.5 * coverage(plan, anywhere) +
      0.3 * coverage(plan, inTitleOrKeywords) +
      titleShare * namedShare(plan, title) +
      0.3 * neighbours(plan, title) +
      0.5 * dice(queryTrigrams.content, titleTrigrams.content) +
      0.5 * dice(queryTrigrams.all, titleTrigrams.all) +
      0.5 * sharedWords(plan, title) +
      0.5 * Math.max(0, ...keywords.map((keyword) => sharedImportance(plan, keyword)))
    );
  };
}
