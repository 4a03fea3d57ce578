import { isCjk } from '../../../src/search/cjk.ts';
import type { Collection } from '../engine.ts';
import { readQueries } from '../queries.ts';
import type { QuerySet } from '../query-set.ts';
import { someOf } from './derive.ts';

const mostQueries = 120;
const kinds = ['title', 'keywords'];

export const typingSet = 'our articles while somebody types';

/** Our articles, asked with what stands in the box after every third letter of a labelled query. */
export function keystrokeSet(articles: readonly Collection[]): QuerySet {
  const queries = readQueries().filter(({ kind }) => kinds.includes(kind));
  return {
    name: typingSet,
    collections: articles,
    queries: articles.flatMap(({ locale }) => {
      const [first, step] = isCjk(locale) ? [1, 1] : [2, 3];
      const typed = queries
        .filter((query) => query.locale === locale)
        .flatMap((query) => {
          const lengths = Array.from({ length: query.q.length }, (_, place) => first + place * step);
          return lengths
            .filter((length) => length < query.q.length)
            .map((length) => ({ ...query, id: `${query.id}-${length}`, q: query.q.slice(0, length) }));
        });
      return someOf(typed, mostQueries, ({ id }) => id);
    }),
  };
}
