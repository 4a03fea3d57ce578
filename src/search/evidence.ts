import type { Candidate } from './candidates.ts';
import type { SearchIndex } from './load-index.ts';
import type { QueryPlan, QueryWord } from './query-plan.ts';
import { likenessTo } from './shingles.ts';
import { coverage, titleFit } from './title-fit.ts';
import { wordOrder } from './word-order.ts';

/** What speaks for an article at the first look, each from 0 to 1. */
export interface FirstEvidence {
  /** lunr's score as a share of the best one. */
  readonly relevance: number;
  /** How much of the query the title has, times how much of the title the query names. */
  readonly titleNamed: number;
  /** How much of the query the title says in other words. */
  readonly titleMeant: number;
  /** Neighbouring words that are neighbours in the title. */
  readonly titleOrder: number;
  /** Likeness to the title, letter by letter, squared: half of the letters are alike by chance. */
  readonly titleLikeness: number;
}

/** What the second look adds. */
export interface SecondEvidence {
  /** Neighbouring words that are neighbours in one of the two nearest keyword phrases. */
  readonly keywordOrder: number;
  /** Likeness to these two, to the summary, and to the two nearest sentences. */
  readonly keywordLikeness: number;
  readonly summaryLikeness: number;
  readonly sentenceLikeness: number;
  /** How much of the query the body has. */
  readonly body: number;
  /** Near 1 where the article has all of many words; falls fast with each that it lacks. Of two words, it says little. */
  readonly complete: number;
}

export function firstEvidence(
  plan: QueryPlan,
  { titles, vocabulary }: SearchIndex,
): (found: Candidate) => FirstEvidence {
  const fit = titleFit(plan);
  const order = wordOrder(plan);
  const like = likenessTo(plan.shingles.all);
  const total = sum(contentWords(plan), ({ importance }) => importance);

  return ({ document, relevance }) => {
    const title = titles(document);
    const meant = sum(title.terms, (term) => (plan.synonyms.has(term) ? (vocabulary.terms.get(term)?.idf ?? 0) : 0));
    return {
      relevance,
      titleNamed: fit(title),
      titleMeant: total === 0 ? 0 : Math.min(1, meant / total),
      titleOrder: order(title.terms),
      titleLikeness: like(title.shingles) ** 2,
    };
  };
}

export function secondEvidence(
  plan: QueryPlan,
  { passages, bodies, titles }: SearchIndex,
): (found: Candidate) => SecondEvidence {
  const order = wordOrder(plan);
  const like = likenessTo(plan.shingles.content);
  const words = contentWords(plan);
  const findable = words.filter(({ hits }) => hits.size > 0);
  const tellingness = Math.min(1, Math.max(0, findable.length - 1) / 4) ** 2;

  return ({ document, number }) => {
    const title = titles(document);
    const body = bodies(number);
    const { keywords, summary, sentences } = passages(document);
    const has = (term: string): number =>
      Number(
        body(term) > 0 ||
          title.terms.includes(term) ||
          title.closed.includes(term) ||
          keywords.some(({ terms }) => terms.includes(term)),
      );
    const nearest = highestTwo(keywords, ({ shingles }) => like(shingles));
    return {
      keywordOrder: Math.max(0, ...nearest.map(({ item }) => order(item.terms))),
      keywordLikeness: sum(nearest, ({ value }) => value) / 2,
      summaryLikeness: like(summary),
      sentenceLikeness: sum(highestTwo(sentences, like), ({ value }) => value) / 2,
      body: coverage(words, body),
      complete: tellingness * coverage(findable, has) ** 8,
    };
  };
}

function contentWords({ words }: QueryPlan): QueryWord[] {
  return words.filter(({ token }) => !token.stop);
}

interface Valued<Item> {
  readonly item: Item;
  readonly value: number;
}

/** The two items of highest value above 0, as far as there are any. */
function highestTwo<Item>(items: readonly Item[], valueOf: (item: Item) => number): Valued<Item>[] {
  let best: Valued<Item> | undefined;
  let second: Valued<Item> | undefined;
  for (const item of items) {
    const value = valueOf(item);
    if (value > (best?.value ?? 0)) [best, second] = [{ item, value }, best];
    else if (value > (second?.value ?? 0)) second = { item, value };
  }
  return [best, second].filter((found) => found !== undefined);
}

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
