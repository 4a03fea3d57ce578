import { perField, type FieldName } from './fields.ts';
import { eachTerm, type PackedIndex, type PackedList } from './packed-index.ts';

/** Where a term stands. */
export interface Posting {
  /** The term's number in the index. */
  readonly number: number;
  /** The numbers of the documents that have it in a field, in ascending order. */
  readonly documents: Readonly<Record<FieldName, Uint32Array>>;
}

/** Gives the posting of any word; `undefined` for one that is no term of the index. */
export type Postings = (word: string) => Posting | undefined;

export function createPostings({ terms, fields }: PackedIndex): Postings {
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const inverted = perField((field) => invert(fields[field], terms.length));
  return (word) => {
    const number = numbers.get(word);
    return number === undefined ? undefined : { number, documents: perField((field) => inverted[field](number)) };
  };
}

/** Turns the lists of one field, from the terms of a document to the documents of a term. */
function invert(lists: readonly PackedList[], terms: number): (term: number) => Uint32Array {
  const ends = new Uint32Array(terms + 1);
  for (const list of lists) {
    eachTerm(list, (term) => {
      ends[term + 1] = (ends[term + 1] ?? 0) + 1;
    });
  }
  for (let term = 1; term <= terms; term += 1) ends[term] = (ends[term] ?? 0) + (ends[term - 1] ?? 0);

  const starts = ends.slice(0, terms);
  const documents = new Uint32Array(ends[terms] ?? 0);
  const next = starts.slice();
  lists.forEach((list, document) => {
    eachTerm(list, (term) => {
      const at = next[term] ?? 0;
      documents[at] = document;
      next[term] = at + 1;
    });
  });
  return (term) => documents.subarray(starts[term], next[term]);
}
