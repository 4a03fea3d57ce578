import lunr from 'lunr';
import type { LocaleCode } from '../lib/locales.ts';
import { bm25Parameters, termFactors } from './bm25.ts';
import { fieldBoosts, fieldNames } from './fields.ts';
import { eachTerm, type PackedIndex } from './packed-index.ts';
import type { TermStatistics } from './statistics.ts';

/** What each term of each field of each document weighs: by `field/document`, by the term's number. */
export type FieldVectors = Readonly<Record<string, lunr.Vector>>;

export interface VectorInput {
  readonly packed: PackedIndex;
  readonly statistics: readonly TermStatistics[];
  readonly locale: LocaleCode;
}

/** The vectors that lunr's builder would make, except that a document counts once for the idf of a term, not once per field. */
export function fieldVectors({ packed, statistics, locale }: VectorInput): FieldVectors {
  const vectors: Record<string, lunr.Vector> = {};
  const boosts = fieldBoosts(locale);
  for (const field of fieldNames) {
    const factors = termFactors(packed.fields[field], bm25Parameters(locale));
    packed.fields[field].forEach((list, document) => {
      const elements: number[] = [];
      eachTerm(list, (number, times) => {
        elements.push(number, boosts[field] * (statistics[number]?.idf ?? 0) * (factors[document]?.(times) ?? 0));
      });
      vectors[`${field}/${document}`] = new lunr.Vector(elements);
    });
  }
  return vectors;
}
