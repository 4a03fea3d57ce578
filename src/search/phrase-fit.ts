import type { Token } from './analyse.ts';
import type { Phrase } from './document-features.ts';
import type { QueryPlan, QueryWord } from './query-plan.ts';

/** Comparisons of a query with a title or a keyword phrase, word by word; all from 0 to 1. */

/** How much of the phrase's content, by importance, the query names. */
export function namedShare({ words }: QueryPlan, { tokens }: Phrase): number {
  let total = 0;
  let named = 0;
  for (const { term, importance, stop } of tokens) {
    if (stop) continue;
    total += importance;
    named += importance * Math.max(0, ...words.map((word) => word.hits.get(term) ?? 0));
  }
  return total === 0 ? 0 : named / total;
}

/** How many of the query's neighbouring words are neighbours in the phrase, too; with one word between, they count half. */
export function neighbours({ words }: QueryPlan, { tokens }: Phrase): number {
  if (words.length < 2) return 0;
  const places = words.map((word) => placesOf(word, tokens));
  let pairs = 0;
  for (let index = 1; index < words.length; index += 1) {
    const before = places[index - 1] ?? [];
    const gaps = (places[index] ?? []).flatMap((place) => before.map((other) => place - other));
    if (gaps.includes(1)) pairs += 1;
    else if (gaps.includes(2)) pairs += 0.5;
  }
  return pairs / (words.length - 1);
}

function placesOf({ hits }: QueryWord, tokens: readonly Token[]): number[] {
  return tokens.flatMap((token, place) => (hits.has(token.term) ? [place] : []));
}
