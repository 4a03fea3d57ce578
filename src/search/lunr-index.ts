import lunr from 'lunr';
import type { FieldVectors } from './field-vectors.ts';
import { fieldNames, perField, type FieldName } from './fields.ts';
import type { Postings } from './postings.ts';

/** Which documents lunr is to know of: 1 at the number of each. */
export type Shortlist = Uint8Array;

/** A lunr index of all documents, or of those on a shortlist. */
export type LunrIndex = (among?: Shortlist) => lunr.Index;

/**
 * A lunr index as lunr's builder would make it of the same terms and vectors. Documents are referred to by their number.
 * What is not on a shortlist is not found; what is on it has the score that it has among all.
 */
export function toLunrIndex(postings: Postings, vectors: FieldVectors): LunrIndex {
  const view = (among?: Shortlist): lunr.Index => {
    const attributes = {
      ...lazyIndex(postings, among),
      fieldVectors: vectors,
      fields: fieldNames,
      pipeline: new lunr.Pipeline(),
    };
    // The published types name only half of these, and one of them wrongly.
    return new lunr.Index(attributes as unknown as lunr.Index.Attributes);
  };
  const whole = view();
  return (among) => (among ? view(among) : whole);
}

/** What lunr keeps of a term: the documents of each field that have it, each with its metadata. */
type LunrPosting = Record<FieldName, Record<string, object>> & { readonly _index: number };

const noMetadata = Object.freeze({});

/**
 * lunr asks its token set which terms to look up, then reads their postings; the set makes them at that moment, since
 * to make all of them is most of the work of loading. It gives whole terms only: prefixes and misspellings are expanded
 * before (`expand.ts`), with no need for lunr's own set.
 */
function lazyIndex(postings: Postings, among?: Shortlist): { invertedIndex: object; tokenSet: object } {
  const invertedIndex = Object.create(null) as Record<string, LunrPosting>;
  const ready = (term: string): boolean => {
    const posting = postings(term);
    if (!posting) return false;
    invertedIndex[term] ??= {
      _index: posting.number,
      ...perField((field) => withoutMetadata(posting.documents[field], among)),
    };
    return true;
  };
  return {
    invertedIndex,
    tokenSet: { intersect: (asked: lunr.TokenSet) => ({ toArray: () => asked.toArray().filter(ready) }) },
  };
}

function withoutMetadata(documents: Uint32Array, among?: Shortlist): Record<string, object> {
  const entries: Record<string, object> = {};
  for (const document of documents) {
    if (!among || among[document] === 1) entries[document] = noMetadata;
  }
  return entries;
}
