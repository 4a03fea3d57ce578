import { fieldNames, perField, type FieldName } from './fields.ts';
import { packNumbers } from './packed-numbers.ts';

/**
 * How often each term stands in each field of each document: all that an index needs, since scores follow from it. It goes
 * by terms, not by documents: where many documents have a term, the gaps between them are small and alike, and the file is
 * half as large.
 */
export interface PackedIndex {
  /** Sorted; a term's place is its number. */
  readonly terms: readonly string[];
  /** How many documents there are. */
  readonly documents: number;
  readonly fields: Readonly<Record<FieldName, PackedField>>;
}

/** Packed numbers, those of one term after those of another with a separator between. */
export interface PackedField {
  /** The documents that have the term, ascending: how many others lie between each and the one before. */
  readonly gaps: string;
  /** How often each of them has it, beyond once; the last ones that have it once are left out. */
  readonly repeats: string;
}

/** Stands in no packed number. */
export const separator = '!';

/** The terms of one document, with repetitions. */
export type FieldTerms = Readonly<Record<FieldName, readonly string[]>>;

/** Packs the terms of documents, which are taken one by one. */
export function packIndex(documents: Iterable<FieldTerms>): PackedIndex {
  const occurrences = perField(() => new Map<string, Occurrences>());
  let total = 0;
  for (const document of documents) {
    for (const field of fieldNames) note(document[field], total, occurrences[field]);
    total += 1;
  }
  const terms = [...new Set(fieldNames.flatMap((field) => [...occurrences[field].keys()]))].sort();
  const fields = perField((field) => {
    const packed = terms.map((term) => pack(occurrences[field].get(term)));
    return {
      gaps: packed.map(({ gaps }) => gaps).join(separator),
      repeats: packed.map(({ repeats }) => repeats).join(separator),
    };
  });
  return { terms, documents: total, fields };
}

/** Where a term stands: documents, and how often each has it, in turn. */
type Occurrences = number[];

function note(terms: readonly string[], document: number, occurrences: Map<string, Occurrences>): void {
  for (const term of terms) {
    const known = occurrences.get(term);
    if (!known) occurrences.set(term, [document, 1]);
    else if (known.at(-2) === document) known.push((known.pop() ?? 0) + 1);
    else known.push(document, 1);
  }
}

function pack(occurrences: Occurrences = []): { readonly gaps: string; readonly repeats: string } {
  const gaps: number[] = [];
  const repeats: number[] = [];
  let previous = -1;
  occurrences.forEach((number, place) => {
    if (place % 2 === 1) {
      repeats.push(number - 1);
      return;
    }
    gaps.push(number - previous - 1);
    previous = number;
  });
  return {
    gaps: packNumbers(gaps),
    repeats: packNumbers(repeats.slice(0, 1 + repeats.findLastIndex((count) => count > 0))),
  };
}
