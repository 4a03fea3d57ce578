import { isCjk } from './cjk.ts';
import type { LocaleCode } from '../lib/locales.ts';
import type { FirstEvidence, SecondEvidence } from './evidence.ts';

/** What each evidence counts, and the score from which an answer is likely to be the right one. */
export interface Weights {
  readonly first: Readonly<Record<keyof FirstEvidence, number>>;
  readonly second: Readonly<Record<keyof SecondEvidence, number>>;
  readonly confidentFrom: number;
}

// README.md says how these were found.
const latin: Weights = {
  first: { relevance: 1, titleNamed: 1.6, titleMeant: 1.5, titleOrder: 0.2, titleLikeness: 3 },
  second: {
    ...{ keywordOrder: 0.4, keywordLikeness: 2.1, summaryLikeness: 0.8 },
    ...{ sentenceLikeness: 1.8, body: 0.9, complete: 0.9 },
  },
  confidentFrom: 2,
};

const cjk: Weights = {
  first: { relevance: 1, titleNamed: 1.2, titleMeant: 1.7, titleOrder: 0.2, titleLikeness: 2.7 },
  second: {
    ...{ keywordOrder: 0, keywordLikeness: 2.1, summaryLikeness: 0.4 },
    ...{ sentenceLikeness: 3.2, body: 0.6, complete: 0.4 },
  },
  confidentFrom: 2,
};

export function weightsOf(locale: LocaleCode): Weights {
  return isCjk(locale) ? cjk : latin;
}

/** The sum of all evidence, each times its weight. */
export function weigh<Evidence extends Readonly<Record<keyof Evidence, number>>>(
  evidence: Evidence,
  weights: Readonly<Record<keyof Evidence, number>>,
): number {
  let sum = 0;
  for (const name in weights) sum += weights[name] * evidence[name];
  return sum;
}
