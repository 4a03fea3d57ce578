import lunr from 'lunr';
import type { LocaleCode } from '../lib/locales.ts';
import { bm25Parameters, termFactor } from './bm25.ts';
import { fieldBoosts, fieldNames, perField, type FieldName } from './fields.ts';
import type { AllPostings } from './postings.ts';
import type { TermStatistics } from './statistics.ts';

/** What each term weighs. */
export interface Vectors {
  /** In a whole document, by its number: the sum of what lunr's builder would give to its fields. */
  readonly whole: (document: number) => lunr.Vector;
  /** In the bodies, in the order of their postings. */
  readonly bodies: Float64Array;
}

export interface VectorInput {
  readonly fields: AllPostings;
  readonly statistics: readonly TermStatistics[];
  /** How many documents there are. */
  readonly total: number;
  readonly locale: LocaleCode;
}

/**
 * lunr adds up the scores of a document's fields. A query for all fields asks each for the same, so one vector of
 * sums gives the same score for a quarter of the work. A document counts once for the idf of a term, not once per field.
 */
export function createVectors(input: VectorInput): Vectors {
  const { fields, statistics, total } = input;
  const weights = fieldWeights(input);
  const starts = vectorStarts(fields, total);
  const ends = starts.slice(0, total);
  const elements = new Float64Array(starts[total] ?? 0);

  const add = (number: number, document: number, weight: number): void => {
    const end = ends[document] ?? 0;
    if (end > (starts[document] ?? 0) && elements[end - 2] === number) {
      elements[end - 1] = (elements[end - 1] ?? 0) + weight;
      return;
    }
    elements[end] = number;
    elements[end + 1] = weight;
    ends[document] = end + 2;
  };
  // Terms come in ascending order, and so they stand in each vector.
  for (let number = 0; number < statistics.length; number += 1) {
    for (const field of fieldNames) {
      const { starts: places, documents } = fields[field];
      for (let place = places[number] ?? 0; place < (places[number + 1] ?? 0); place += 1) {
        add(number, documents[place] ?? 0, weights[field][place] ?? 0);
      }
    }
  }
  return {
    // lunr only reads the elements of a document's vector, so that they may be a part of a typed array.
    whole: (document) => new lunr.Vector(elements.subarray(starts[document], ends[document]) as unknown as number[]),
    bodies: weights.body,
  };
}

/** Where the vector of each document begins, if it has no term in two fields: two places, number and weight, for each. */
function vectorStarts(fields: AllPostings, total: number): Uint32Array {
  const starts = new Uint32Array(total + 1);
  for (const field of fieldNames) {
    for (const document of fields[field].documents) starts[document + 1] = (starts[document + 1] ?? 0) + 2;
  }
  for (let document = 1; document <= total; document += 1) {
    starts[document] = (starts[document] ?? 0) + (starts[document - 1] ?? 0);
  }
  return starts;
}

/** What a term weighs in a field of a document, in the order of the field's postings, rounded as lunr's builder does. */
function fieldWeights({ fields, statistics, total, locale }: VectorInput): Record<FieldName, Float64Array> {
  const boosts = fieldBoosts(locale);
  return perField((field) => {
    const { starts, documents, times } = fields[field];
    const factor = termFactor(fields[field], total, bm25Parameters(locale));
    const weights = new Float64Array(documents.length);
    statistics.forEach(({ idf }, number) => {
      for (let place = starts[number] ?? 0; place < (starts[number + 1] ?? 0); place += 1) {
        const weight = boosts[field] * idf * factor(documents[place] ?? 0, times[place] ?? 0);
        weights[place] = Math.round(weight * 1000) / 1000;
      }
    });
    return weights;
  });
}
