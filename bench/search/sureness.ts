import { createAnalyzer } from '../../src/search/analyse.ts';
import { loadIndex } from '../../src/search/load-index.ts';
import { search } from '../../src/search/search.ts';
import type { Collection } from './engine.ts';
import { indexOf } from './engines/replybook.ts';
import type { LabelledQuery } from './queries.ts';
import type { QuerySet } from './query-set.ts';

/** How often this search calls its first answer a likely one, as shares of the measured halves. */
export interface Sureness {
  /** Of the right first answers to our own queries. */
  readonly right: number;
  /** Of the first answers to questions on other matters, which no article answers. */
  readonly strange: number;
}

/** Asks our articles our own queries, and those of collections about other things. */
export async function surenessOf(
  articles: readonly Collection[],
  own: readonly LabelledQuery[],
  strangers: readonly QuerySet[],
): Promise<Sureness> {
  const right: boolean[] = [];
  const strange: boolean[] = [];
  const otherQueries = strangers.flatMap(({ queries }) => queries);
  for (const collection of articles) {
    const analyzer = await createAnalyzer(collection.locale);
    const index = loadIndex(indexOf(collection, analyzer), analyzer);
    const isAsked = ({ locale, part }: LabelledQuery): boolean => locale === collection.locale && part === 'measured';
    for (const { q, relevant } of own.filter(isAsked)) {
      const [first] = search(index, q, 1);
      if (first && relevant.includes(first.id)) right.push(first.confident);
    }
    for (const { q } of otherQueries.filter(isAsked)) strange.push(search(index, q, 1)[0]?.confident ?? false);
  }
  return { right: shareOf(right), strange: shareOf(strange) };
}

function shareOf(answers: readonly boolean[]): number {
  return answers.filter(Boolean).length / answers.length;
}
