import lunr from 'lunr';
import { fieldNames } from './fields.ts';
import type { Posting, Postings } from './postings.ts';

/** The numbers of the documents that lunr is to score. */
export type Shortlist = readonly number[];

/**
 * A lunr index as lunr's builder would make it of the same terms, but for its fields: all are one, with the sum of their
 * weights. Documents are referred to by their number. With a shortlist it is made for one query, whose result is this
 * list, each document with the score that it has anyway.
 */
export type LunrIndex = (listed?: Shortlist) => lunr.Index;

const onlyField = 'all';

interface LunrInput {
  readonly postings: Postings;
  /** Of a document by its number. */
  readonly vector: (document: number) => lunr.Vector;
  /** How many documents there are. */
  readonly total: number;
}

export function toLunrIndex({ postings, vector, total }: LunrInput): LunrIndex {
  // All views share the vectors that any of them has needed.
  const fieldVectors: Record<string, lunr.Vector> = {};
  const isReady = new Uint8Array(total);
  const ready = (document: number): void => {
    if (isReady[document] === 1) return;
    fieldVectors[`${onlyField}/${document}`] = vector(document);
    isReady[document] = 1;
  };
  const view = (listed: Iterable<number>, documentsOf: (posting: Posting) => Documents): lunr.Index => {
    for (const document of listed) ready(document);
    const attributes = {
      ...lazyIndex(postings, documentsOf),
      fieldVectors,
      fields: [onlyField],
      pipeline: new lunr.Pipeline(),
    };
    // The published types name only half of these, and one of them wrongly.
    return new lunr.Index(attributes as unknown as lunr.Index.Attributes);
  };
  const having = ({ documents }: Posting): Documents =>
    withoutMetadata(fieldNames.flatMap((field) => Array.from(documents[field])));
  return (listed) =>
    listed ? view(listed, once(withoutMetadata(listed))) : view(Array.from({ length: total }).keys(), having);
}

/** Documents with the metadata that lunr keeps of them. */
type Documents = Readonly<Record<string, object>>;

/**
 * lunr scores each document that any term's posting names, by all terms. To name them once is enough, and saves most of
 * its work: the first term names the whole list, the others none.
 */
function once(documents: Documents): () => Documents {
  let left = documents;
  return () => {
    const named = left;
    left = {};
    return named;
  };
}

/**
 * lunr asks its token set which terms to look up, then reads their postings; the set makes them at that moment, since
 * to make all of them is most of the work of loading. It gives whole terms only: prefixes and misspellings are expanded
 * before (`expand.ts`), with no need for lunr's own set.
 */
function lazyIndex(
  postings: Postings,
  documentsOf: (posting: Posting) => Documents,
): { readonly invertedIndex: object; readonly tokenSet: object } {
  const invertedIndex = Object.create(null) as Record<string, object>;
  const ready = (term: string): boolean => {
    const posting = postings(term);
    if (!posting) return false;
    invertedIndex[term] ??= { _index: posting.number, [onlyField]: documentsOf(posting) };
    return true;
  };
  return {
    invertedIndex,
    tokenSet: { intersect: (asked: lunr.TokenSet) => ({ toArray: () => asked.toArray().filter(ready) }) },
  };
}

const noMetadata = Object.freeze({});

function withoutMetadata(documents: Iterable<number>): Documents {
  const entries: Record<string, object> = {};
  for (const document of documents) entries[document] = noMetadata;
  return entries;
}
