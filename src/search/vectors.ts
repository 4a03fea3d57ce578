import lunr from 'lunr';
import type { LocaleCode } from '../lib/locales.ts';
import { bm25Parameters, termFactors } from './bm25.ts';
import { fieldBoosts, fieldNames } from './fields.ts';
import { eachTerm, type PackedIndex } from './packed-index.ts';
import type { TermStatistics } from './statistics.ts';

/** What each term weighs, by the number of the document. */
export interface Vectors {
  /** In a whole document: the sum of what lunr's builder would give to its fields. */
  readonly whole: readonly lunr.Vector[];
  /** In its body: the numbers of its terms, ascending, and their weights. */
  readonly bodies: readonly TermWeights[];
}

export interface TermWeights {
  readonly numbers: Uint32Array;
  readonly weights: Float32Array;
}

export interface VectorInput {
  readonly packed: PackedIndex;
  readonly statistics: readonly TermStatistics[];
  readonly locale: LocaleCode;
}

/**
 * lunr adds up the scores of a document's fields. A query for all fields asks each for the same, so one vector of
 * sums gives the same score for a quarter of the work. A document counts once for the idf of a term, not once per field.
 */
export function createVectors({ packed, statistics, locale }: VectorInput): Vectors {
  const boosts = fieldBoosts(locale);
  const factors = fieldNames.map((field) => termFactors(packed.fields[field], bm25Parameters(locale)));
  const weigh = (document: number): { whole: lunr.Vector; body: TermWeights } => {
    const sums = new Map<number, number>();
    const body: [number: number, weight: number][] = [];
    fieldNames.forEach((field, place) => {
      eachTerm(packed.fields[field][document] ?? [], (number, times) => {
        const idf = statistics[number]?.idf ?? 0;
        const weight = rounded(boosts[field] * idf * (factors[place]?.[document]?.(times) ?? 0));
        sums.set(number, (sums.get(number) ?? 0) + weight);
        if (field === 'body') body.push([number, weight]);
      });
    });
    return { whole: vectorOf(sums), body: weightsOf(body) };
  };
  const weighed = packed.fields.title.map((_, document) => weigh(document));
  return { whole: weighed.map(({ whole }) => whole), bodies: weighed.map(({ body }) => body) };
}

/** As lunr's builder rounds. */
function rounded(weight: number): number {
  return Math.round(weight * 1000) / 1000;
}

function vectorOf(sums: ReadonlyMap<number, number>): lunr.Vector {
  const numbers = Uint32Array.from(sums.keys()).sort();
  return new lunr.Vector(Array.from(numbers).flatMap((number) => [number, sums.get(number) ?? 0]));
}

function weightsOf(terms: readonly (readonly [number: number, weight: number])[]): TermWeights {
  return {
    numbers: Uint32Array.from(terms, ([number]) => number),
    weights: Float32Array.from(terms, ([, weight]) => weight),
  };
}
