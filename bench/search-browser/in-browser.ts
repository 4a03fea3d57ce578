import { createAnalyzer } from '../../src/search/analyse.ts';
import { loadIndex } from '../../src/search/load-index.ts';
import { search } from '../../src/search/search.ts';

/** Queries that nobody times, and those that are. */
export interface Queries {
  readonly warmUp: readonly string[];
  readonly timed: readonly string[];
}

/** Milliseconds of one round. */
export interface Round {
  /** From the text of the file to an index that can be searched. */
  readonly load: number;
  /** Of each timed query, with its snippets and marks. */
  readonly queries: readonly number[];
}

/** As many results as the search box shows. */
const limit = 7;

/** Loads an index and asks it, as the page or its worker does. Runs in the browser, and in Node for comparison. */
export async function roundOf(
  json: string,
  { warmUp, timed }: Queries,
  clock: () => number = () => performance.now(),
): Promise<Round> {
  const analyzer = await createAnalyzer('en');
  const started = clock();
  const index = loadIndex(JSON.parse(json), analyzer);
  const load = clock() - started;
  for (const query of warmUp) search(index, query, limit);
  const queries = timed.map((query) => {
    const before = clock();
    search(index, query, limit);
    return clock() - before;
  });
  return { load, queries };
}
