import { eachTerm, type PackedList } from './packed-index.ts';

/** Gives the numbers of the documents that have a term, in ascending order. */
export type Postings = (term: number) => Uint32Array;

/** Turns the lists of one field, from the terms of a document to the documents of a term. */
export function invert(lists: readonly PackedList[], terms: number): Postings {
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
