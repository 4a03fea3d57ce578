import type { Token } from './analyse.ts';
import { presence } from './coverage.ts';
import type { Phrase } from './document-features.ts';
import type { QueryPlan, QueryWord } from './query-plan.ts';

/** Comparisons of a query with a title or a keyword phrase, word by word; all from 0 to 1. */

/** Dice's coefficient of the words, each counted by how well it is hit. */
export function sharedWords({ words }: QueryPlan, { tokens, terms }: Phrase): number {
  const shared = sum(words, (word) => presence(word, (term) => terms.has(term)));
  return ratio(2 * shared, words.length + tokens.length);
}

/** The same with each word counted by its importance. */
export function sharedImportance({ words }: QueryPlan, { tokens, terms }: Phrase): number {
  const shared = sum(words, (word) => word.importance * presence(word, (term) => terms.has(term)));
  return ratio(2 * shared, sum(words, (word) => word.importance) + sum(tokens, (token) => token.importance));
}

/** How much of the phrase's content, by importance, the query names. */
export function namedShare({ words }: QueryPlan, { tokens }: Phrase): number {
  const content = tokens.filter((token) => !token.stop);
  const named = sum(
    content,
    ({ term, importance }) => importance * Math.max(0, ...words.map((word) => word.hits.get(term) ?? 0)),
  );
  return ratio(
    named,
    sum(content, (token) => token.importance),
  );
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

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function placesOf({ hits }: QueryWord, tokens: readonly Token[]): number[] {
  return tokens.flatMap((token, place) => (hits.has(token.term) ? [place] : []));
}
