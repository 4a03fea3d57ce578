import { createRandom } from '../book/random.ts';
import type { LabelledQuery } from './queries.ts';

/** A query and what an engine found for it. */
export interface Answered {
  readonly query: LabelledQuery;
  /** One divided by the rank of the first article that answers it; 0 if none of the first ten does. */
  readonly reciprocalRank: number;
  /** The share of the articles that answer it which is among the first three found. */
  readonly recall: number;
  readonly isEmpty: boolean;
}

export function judge(query: LabelledQuery, found: readonly string[]): Answered {
  const place = found.findIndex((id) => query.relevant.includes(id));
  const first = found.slice(0, 3);
  return {
    query,
    reciprocalRank: place === -1 ? 0 : 1 / (place + 1),
    recall: query.relevant.filter((id) => first.includes(id)).length / query.relevant.length,
    isEmpty: found.length === 0,
  };
}

export interface Quality {
  readonly mrr: number;
  readonly recall: number;
  readonly zero: number;
}

export function qualityOf(answers: readonly Answered[]): Quality {
  return {
    mrr: mean(answers.map(({ reciprocalRank }) => reciprocalRank)),
    recall: mean(answers.map(({ recall }) => recall)),
    zero: mean(answers.map(({ isEmpty }) => (isEmpty ? 1 : 0))),
  };
}

/** The bounds that hold 95 % of the mean differences of MRR, drawing queries anew 2,000 times; both answer the same queries. */
export function differenceBounds(ours: readonly Answered[], theirs: readonly Answered[]): [low: number, high: number] {
  const theirRanks = new Map(theirs.map(({ query, reciprocalRank }) => [query.id, reciprocalRank]));
  const differences = ours.map(({ query, reciprocalRank }) => reciprocalRank - (theirRanks.get(query.id) ?? 0));
  const random = createRandom(1);
  const means = Array.from({ length: 2000 }, () => mean(differences.map(() => random.pick(differences))));
  means.sort((a, b) => a - b);
  return [means[50] ?? Number.NaN, means[1949] ?? Number.NaN];
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
