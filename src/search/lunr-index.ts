import lunr from 'lunr';
import type { LocaleCode } from '../lib/locales.ts';
import { bm25Parameters, termFactors } from './bm25.ts';
import { fieldBoosts, fieldNames, perField, type FieldName } from './fields.ts';
import { eachTerm, type PackedIndex } from './packed-index.ts';
import type { Postings } from './postings.ts';
import type { TermStatistics } from './statistics.ts';

export interface LunrIndexInput {
  readonly packed: PackedIndex;
  readonly postings: Postings;
  readonly statistics: readonly TermStatistics[];
  readonly locale: LocaleCode;
}

/** Which documents lunr is to know of: 1 at the number of each. */
export type Shortlist = Uint8Array;

/** A lunr index of all documents, or of those on a shortlist. */
export type LunrIndex = (among?: Shortlist) => lunr.Index;

/**
 * Restores the lunr index that lunr's builder would make of the same terms, except that a document counts once for the
 * idf of a term, and not once per field. Documents are referred to by their number. What is not on a shortlist is not
 * found; what is on it has the score that it has among all.
 */
export function toLunrIndex(input: LunrIndexInput): LunrIndex {
  const vectors = fieldVectors(input);
  const view = (among?: Shortlist): lunr.Index => {
    const attributes = {
      ...lazyIndex(input.postings, among),
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

function fieldVectors({ packed, statistics, locale }: LunrIndexInput): Record<string, lunr.Vector> {
  const vectors: Record<string, lunr.Vector> = {};
  for (const field of fieldNames) {
    const factors = termFactors(packed.fields[field], bm25Parameters(locale));
    packed.fields[field].forEach((list, document) => {
      const elements: number[] = [];
      eachTerm(list, (number, times) => {
        elements.push(number, fieldBoosts[field] * (statistics[number]?.idf ?? 0) * (factors[document]?.(times) ?? 0));
      });
      vectors[`${field}/${document}`] = new lunr.Vector(elements);
    });
  }
  return vectors;
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
