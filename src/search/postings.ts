import { perField, type FieldName } from './fields.ts';
import { separator, type PackedField, type PackedIndex } from './packed-index.ts';
import { eachNumber } from './packed-numbers.ts';

/** Where the terms stand in one field. A term's part of the two lists begins at its start and ends at the next. */
export interface FieldPostings {
  readonly starts: Uint32Array;
  /** Numbers of documents, ascending for each term. */
  readonly documents: Uint32Array;
  /** How often each of them has the term. */
  readonly times: Uint32Array;
}

export type AllPostings = Readonly<Record<FieldName, FieldPostings>>;

/** Where a term stands. */
export interface Posting {
  /** The term's number in the index. */
  readonly number: number;
  /** The numbers of the documents that have it in a field, in ascending order. */
  readonly documents: Readonly<Record<FieldName, Uint32Array>>;
}

/** Gives the posting of any word; `undefined` for one that is no term of the index. */
export type Postings = (word: string) => Posting | undefined;

export function createPostings({ terms }: PackedIndex, fields: AllPostings): Postings {
  const numbers = new Map(terms.map((term, number) => [term, number]));
  return (word) => {
    const number = numbers.get(word);
    return number === undefined
      ? undefined
      : { number, documents: perField((field) => documentsOf(fields[field], number)) };
  };
}

/** The documents that have a term in a field. */
export function documentsOf({ starts, documents }: FieldPostings, number: number): Uint32Array {
  return documents.subarray(starts[number], starts[number + 1]);
}

/** Reads the fields of a packed index. */
export function unpackFields({ terms, fields }: PackedIndex): AllPostings {
  return perField((field) => unpack(fields[field], terms.length));
}

function unpack({ gaps, repeats }: PackedField, terms: number): FieldPostings {
  const starts = new Uint32Array(terms + 1);
  // A text has at least as many characters as numbers.
  const documents = new Uint32Array(gaps.length);
  const times = new Uint32Array(gaps.length).fill(1);
  const gapsOf = gaps.split(separator);
  const repeatsOf = repeats.split(separator);
  let end = 0;
  for (let term = 0; term < terms; term += 1) {
    let counted = end;
    eachNumber(repeatsOf[term] ?? '', (more) => {
      times[counted] = more + 1;
      counted += 1;
    });
    let document = -1;
    eachNumber(gapsOf[term] ?? '', (gap) => {
      document += gap + 1;
      documents[end] = document;
      end += 1;
    });
    starts[term + 1] = end;
  }
  return { starts, documents: documents.subarray(0, end), times: times.subarray(0, end) };
}
