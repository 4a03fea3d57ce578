import { bm25Parameters } from './bm25.ts';
import type { LocaleCode } from '../lib/locales.ts';
import { fieldBoosts } from './fields.ts';
import type { TermWeights } from './vectors.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Gives, for the number of a document, how far its body has a term: from 0 to 1, the nearer to 1 the more often. */
export type Bodies = (document: number) => (term: string) => number;

interface BodyInput {
  readonly bodies: readonly TermWeights[];
  readonly vocabulary: Vocabulary;
  readonly locale: LocaleCode;
}

export function createBodies({ bodies, vocabulary, locale }: BodyInput): Bodies {
  const most = fieldBoosts(locale).body * (bm25Parameters(locale).k1 + 1);
  return (document) => (term) => {
    const found = vocabulary.terms.get(term);
    const body = bodies[document];
    return found && body ? weightOf(found.number, body) / (found.idf * most) : 0;
  };
}

function weightOf(number: number, { numbers, weights }: TermWeights): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return numbers[low] === number ? (weights[low] ?? 0) : 0;
}
