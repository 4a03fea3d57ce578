import { bm25Parameters } from './bm25.ts';
import type { LocaleCode } from '../lib/locales.ts';
import type { FieldVectors } from './field-vectors.ts';
import { fieldBoosts } from './fields.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Gives, for the number of a document, how far its body has a term: from 0 to 1, the nearer to 1 the more often. */
export type Bodies = (document: number) => (term: string) => number;

interface BodyInput {
  readonly vectors: FieldVectors;
  readonly vocabulary: Vocabulary;
  readonly locale: LocaleCode;
}

/** Reads the bodies from lunr's vectors. */
export function createBodies({ vectors, vocabulary, locale }: BodyInput): Bodies {
  const most = fieldBoosts(locale).body * (bm25Parameters(locale).k1 + 1);
  return (document) => {
    // Numbers and weights by turns, the numbers ascending.
    const elements = (vectors[`body/${document}`] as unknown as { readonly elements: readonly number[] }).elements;
    return (term) => {
      const found = vocabulary.terms.get(term);
      const weight = found ? weightOf(found.number, elements) : 0;
      return found ? weight / (found.idf * most) : 0;
    };
  };
}

function weightOf(number: number, elements: readonly number[]): number {
  let low = 0;
  let high = elements.length / 2;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((elements[2 * middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return elements[2 * low] === number ? (elements[2 * low + 1] ?? 0) : 0;
}
