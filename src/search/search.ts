import type { SearchIndex } from './load-index.ts';
import { createMatcher, toMarks, type Mark } from './marks.ts';
import { planQuery } from './query-plan.ts';
import { rank } from './rank.ts';
import { snippet, type MarkedText } from './snippet.ts';

/** An article that answers a query. Marks are ranges to highlight: ascending, apart from each other, within their text. */
export interface SearchHit {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly category: string;
  readonly score: number;
  /** Whether it is likely to be the answer; if no hit is, offer another way to get help as well. */
  readonly confident: boolean;
  readonly titleMarks: readonly Mark[];
  readonly snippet: MarkedText;
}

/** The articles that answer a query best, best first, at most `limit`; none for an empty one. Any string is a query. */
export function search(index: SearchIndex, query: string, limit = 10): SearchHit[] {
  const plan = planQuery(query, index);
  const match = createMatcher(plan, index);
  return rank(plan, index)
    .slice(0, Math.max(0, limit))
    .map(({ document, score, confident }) => {
      const { id, url, title, category } = document;
      const titleMarks = toMarks(match(title));
      return {
        id,
        url,
        title,
        category,
        score,
        confident,
        titleMarks,
        snippet: snippet(document, match, index.analyzer.locale),
      };
    });
}
