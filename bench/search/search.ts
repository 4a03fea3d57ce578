import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installPeers } from '../measure/install-peers.ts';
import { load } from '../measure/machine.ts';
import { engines } from './engines/all.ts';
import { fuse } from './engines/fuse.ts';
import { foreignSets } from './foreign/all.ts';
import { ourFaqs } from './our-faqs.ts';
import { answerAll, type EngineAnswers } from './quality.ts';
import { readQueries } from './queries.ts';
import type { QuerySet } from './query-set.ts';
import { reportOf, type ForeignAnswers } from './report.ts';
import { costOf } from './speed.ts';
import type { MeasuredCost } from './speed-report.ts';
import { surenessOf } from './sureness.ts';

const allSizes = '100,1000,10000';

/** `npm run bench:search`: this project's search beside others, on the same articles and queries: how well, how fast, how large. */
export async function benchSearch(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { sizes: { type: 'string', default: allSizes } } });
  installPeers();
  const before = load();
  const articles = await ourFaqs();
  const own = await answersOf({ name: 'our own articles', collections: articles, queries: readQueries() });
  const foreign: ForeignAnswers[] = [];
  // Fuse compares a query with every text: it would need most of an hour for these.
  const quick = engines.filter((engine) => engine !== fuse);
  for (const set of await foreignSets(articles)) foreign.push({ set, results: await answersOf(set, quick) });
  const strangers = foreign.flatMap(({ set }) => (set.isStrange ? [set] : []));
  const sureness = await surenessOf(articles, readQueries(), strangers);
  const sizes = values.sizes.split(',').filter(Boolean).map(Number);
  const costs = await costsOf(own, sizes);
  const text = reportOf({ own, foreign, sureness, costs, load: [before, load()] });
  console.log(text);
  if (values.sizes === allSizes) await writeFile(join(import.meta.dirname, '..', 'results', 'search.md'), text);
}

async function answersOf({ name, collections, queries }: QuerySet, asked = engines): Promise<EngineAnswers[]> {
  const all: EngineAnswers[] = [];
  for (const engine of asked) {
    console.error(`${name}: ${engine.name}, load ${load()}`);
    all.push(await answerAll(engine, collections, queries));
  }
  return all;
}

async function costsOf(own: readonly EngineAnswers[], sizes: readonly number[]): Promise<MeasuredCost[]> {
  const costs: MeasuredCost[] = [];
  for (const articles of sizes) {
    // Synonyms belong to a book; the made-up one has none.
    for (const answers of own.filter(({ engine }) => engine.package !== undefined || engine === engines[0])) {
      const cost = { engine: answers.engine.name, articles, ...(await costOf(answers, articles)) };
      console.error(`${cost.engine}, ${articles} articles: p95 ${cost.p95.toFixed(2)} ms, load ${load()}`);
      costs.push(cost);
    }
  }
  return costs;
}
