import type { Candidate } from './candidates.ts';
import { coverage, presence } from './coverage.ts';
import type { Phrase } from './document-features.ts';
import type { SearchIndex } from './load-index.ts';
import { namedShare, neighbours } from './phrase-fit.ts';
import type { QueryPlan, QueryWord } from './query-plan.ts';
import { similarity, type Shingles } from './shingles.ts';

/** What speaks for an article at the first look, each from 0 to 1. */
export interface FirstEvidence {
  /** lunr's score as a share of the best one. */
  readonly relevance: number;
  /** How much of the query the title has, times how much of the title the query names. */
  readonly titleNamed: number;
  /** How much of the title the query says in other words. */
  readonly titleMeant: number;
  /** Neighbouring words that are neighbours in the title, and in a keyword phrase. */
  readonly titleOrder: number;
  readonly keywordOrder: number;
  /** Likeness to the title, letter by letter, and to the two nearest keyword phrases. */
  readonly titleLikeness: number;
  readonly keywordLikeness: number;
}

/** What the second look adds. */
export interface SecondEvidence {
  /** How much of the query the body has. */
  readonly body: number;
  /** Likeness to the summary, and to the two nearest sentences. */
  readonly summaryLikeness: number;
  readonly sentenceLikeness: number;
}

export function firstEvidence(
  plan: QueryPlan,
  { features, vocabulary }: SearchIndex,
): (found: Candidate) => FirstEvidence {
  const total = sum(contentWords(plan), ({ importance }) => importance);
  const meant = Array.from(plan.synonyms.keys(), (term) => ({ term, idf: vocabulary.terms.get(term)?.idf ?? 0 }));

  return ({ document, relevance }) => {
    const { title, keywords } = features(document);
    const inTitle = (term: string): boolean => title.terms.has(term);
    const { content } = plan.shingles;
    return {
      relevance,
      titleNamed: coverage(plan, inTitle) * namedShare(plan, title),
      titleMeant: Math.min(
        1,
        ratio(
          sum(meant, ({ term, idf }) => (inTitle(term) ? idf : 0)),
          total,
        ),
      ),
      titleOrder: neighbours(plan, title),
      keywordOrder: Math.max(0, ...keywords.map((keyword) => neighbours(plan, keyword))),
      titleLikeness: similarity(plan.shingles.all, title.shingles),
      keywordLikeness: bestTwo(keywords.map(({ shingles }: Phrase) => similarity(content, shingles))),
    };
  };
}

export function secondEvidence(
  plan: QueryPlan,
  { passages, bodies }: SearchIndex,
): (found: Candidate) => SecondEvidence {
  const words = contentWords(plan);
  const total = sum(words, ({ importance }) => importance);
  const like = (shingles: Shingles): number => similarity(plan.shingles.content, shingles);

  return ({ document, number }) => {
    const { summary, sentences } = passages(document);
    const share = bodies(number);
    return {
      body: ratio(
        sum(words, (word) => word.importance * presence(word, share)),
        total,
      ),
      summaryLikeness: like(summary),
      sentenceLikeness: bestTwo(sentences.map(like)),
    };
  };
}

function contentWords({ words }: QueryPlan): QueryWord[] {
  return words.filter(({ token }) => !token.stop);
}

/** The mean of the two highest; what is not there counts 0. */
function bestTwo(values: readonly number[]): number {
  let [best, second] = [0, 0];
  for (const value of values) {
    if (value > best) [best, second] = [value, best];
    else if (value > second) second = value;
  }
  return (best + second) / 2;
}

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
