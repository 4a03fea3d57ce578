import type { LocaleCode } from '../lib/locales.ts';
import { isCjk } from './cjk.ts';
import type { Hits } from './expand.ts';
import type { SearchIndex } from './load-index.ts';
import type { QueryPlan } from './query-plan.ts';

/** A part of the query for lunr to look up. */
export interface Lookup {
  readonly hits: Hits;
  readonly weight: number;
  /** In how many documents its terms stand, together; a document counts for each of them. */
  readonly documents: number;
}

const gramWeight = 0.3;

/**
 * What lunr looks up of a plan so as to find `enough` documents: all of it in a small book. In a large one, what stands in
 * many documents takes most of the time and tells least: it is left out if rarer words find enough. Ranking still counts it.
 */
export function lookups(plan: QueryPlan, { vocabulary, documents, analyzer }: SearchIndex, enough: number): Lookup[] {
  const common = commonAbove(documents.length, analyzer.locale);
  const lookup = (hits: Hits, weight: number): Lookup => {
    const counts = Array.from(hits.keys(), (term) => vocabulary.terms.get(term)?.documents ?? 0);
    return { hits, weight, documents: counts.reduce((sum, count) => sum + count, 0) };
  };
  const words = plan.words.filter(({ hits }) => hits.size > 0);
  const content = words.filter(({ token }) => !token.stop);
  const grams = new Set(plan.grams.map(({ term }) => term).filter((term) => vocabulary.terms.has(term)));
  const kinds = [
    (common < Infinity && content.length > 0 ? content : words).map(({ token, hits }) => lookup(hits, token.weight)),
    [...grams].map((term) => lookup(new Map([[term, 1]]), gramWeight)),
    [...plan.synonyms].map((hit) => lookup(new Map([hit]), 1)),
  ];
  // Synonyms and characters come on top of words: however rare, they must not take the place of a word that was typed.
  const [main = [], ...others] = kinds.filter((kind) => kind.length > 0);
  return [...rarest(main, common, enough), ...others.flat().filter((other) => other.documents <= common)];
}

/** From how many documents on a word is common. What is left out of short Chinese and Japanese questions is missed sooner. */
function commonAbove(total: number, locale: LocaleCode): number {
  const { from, share } = isCjk(locale) ? { from: 5000, share: 0.1 } : { from: 500, share: 0.05 };
  return total > from ? total * share : Infinity;
}

/** Those that are not common, and as many others, rarest first, as it takes to find enough. */
function rarest(all: readonly Lookup[], common: number, enough: number): Lookup[] {
  let found = 0;
  return all
    .toSorted((a, b) => a.documents - b.documents)
    .filter(({ documents }) => {
      const isTaken = documents <= common || found < enough;
      if (isTaken) found += documents;
      return isTaken;
    });
}
