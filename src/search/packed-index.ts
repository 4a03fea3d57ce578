import { fieldNames, perField, type FieldName } from './fields.ts';

/**
 * How often each term stands in each field of each document: all that an index needs, since scores and postings follow
 * from it. A list per field and document names its terms in ascending order by the gap to the one before (the first
 * counts from -1, so that every gap is positive); a count above one follows its term as a negative number.
 */
export interface PackedIndex {
  /** Sorted; a term's place is its number. */
  readonly terms: readonly string[];
  readonly fields: Readonly<Record<FieldName, readonly PackedList[]>>;
}

export type PackedList = readonly number[];

/** The terms of one document, with repetitions. */
export type FieldTerms = Readonly<Record<FieldName, readonly string[]>>;

type Counts = ReadonlyMap<string, number>;

/** Packs the terms of documents, which are taken one by one. */
export function packIndex(documents: Iterable<FieldTerms>): PackedIndex {
  const counted = perField((): Counts[] => []);
  const distinct = new Set<string>();
  for (const document of documents) {
    for (const field of fieldNames) {
      const counts = count(document[field]);
      for (const term of counts.keys()) distinct.add(term);
      counted[field].push(counts);
    }
  }
  const terms = [...distinct].sort();
  const numbers = new Map(terms.map((term, number) => [term, number]));
  return { terms, fields: perField((field) => counted[field].map((counts) => packCounts(counts, numbers))) };
}

/** Calls `visit` with the number and the count of each term of a packed list. */
export function eachTerm(list: PackedList, visit: (number: number, times: number) => void): void {
  let number = -1;
  list.forEach((value, index) => {
    if (value < 0) return;
    number += value;
    const next = list[index + 1] ?? 0;
    visit(number, next < 0 ? -next : 1);
  });
}

function count(terms: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function packCounts(counts: Counts, numbers: ReadonlyMap<string, number>): number[] {
  const entries = [...counts]
    .map(([term, times]) => ({ number: numbers.get(term) ?? -1, times }))
    .sort((a, b) => a.number - b.number);
  const packed: number[] = [];
  let previous = -1;
  for (const { number, times } of entries) {
    packed.push(number - previous);
    if (times > 1) packed.push(-times);
    previous = number;
  }
  return packed;
}
