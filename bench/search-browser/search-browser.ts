import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { createAnalyzer } from '../../src/search/analyse.ts';
import { fitIndex, type FittedIndex } from '../../src/search/fit-index.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { chromiumArgs, findChromium } from '../../tests/browser/chromium.ts';
import { describeMachine, load } from '../measure/machine.ts';
import { bytes, median, table } from '../measure/table.ts';
import { madeUpArticles, madeUpQueries } from '../search/articles.ts';
import { roundOf, type Queries, type Round } from './in-browser.ts';

const bench = join(import.meta.dirname, '..');
const root = join(bench, '..');
const allSizes = '100,1000,10000';

/** `npm run bench -- search-browser`: loading an index and searching it, in a real browser. */
export async function benchSearchBrowser(args: readonly string[]): Promise<void> {
  const options = { sizes: { type: 'string', default: allSizes }, rounds: { type: 'string', default: '5' } } as const;
  const { values } = parseArgs({ args: [...args], options });
  const loadBefore = load();
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs() });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundle() });
    const rows: string[][] = [];
    for (const size of values.sizes.split(',').map(Number)) {
      const documents = madeUpArticles(size);
      const queries = {
        warmUp: madeUpQueries(documents, 50, 1).map(({ q }) => q),
        timed: madeUpQueries(documents, 400, 2).map(({ q }) => q),
      };
      for (const index of await indexesOf(documents)) {
        rows.push(await rowOf({ page, index, queries, rounds: Number(values.rounds) }));
      }
    }
    const text = reportOf(rows, browser.version(), [loadBefore, load()]);
    console.log(text);
    if (values.sizes === allSizes) await writeFile(join(bench, 'results', 'search-browser.md'), text);
  } finally {
    await browser.close();
  }
}

/** An index with what stands for it in the table. */
interface NamedIndex {
  readonly name: string;
  readonly articles: number;
  readonly json: string;
}

/** The index of the whole texts, and that for browsers where it has less. */
async function indexesOf(documents: readonly SearchDocument[]): Promise<NamedIndex[]> {
  const analyzer = await createAnalyzer('en');
  const fit = (weigh: (json: string) => number): FittedIndex =>
    fitIndex(documents, analyzer, { searchWords: undefined, weigh });
  const sent = fit(brotliBytes);
  const articles = documents.length;
  const forBrowsers = { name: sent.scope, articles, json: sent.json };
  if (!sent.whole) return [forBrowsers];
  // The second that is tried has all texts, of which it keeps the beginnings for snippets.
  const weights = [Infinity, 0];
  const { json } = fit(() => weights.shift() ?? 0);
  return [{ name: 'whole', articles, json }, forBrowsers];
}

interface Measurement {
  readonly page: Page;
  readonly index: NamedIndex;
  readonly queries: Queries;
  readonly rounds: number;
}

/** Each round loads the index anew, so that nothing is remembered; the quietest is taken, since machines are shared. */
async function rowOf({ page, index: { name, articles, json }, queries, rounds }: Measurement): Promise<string[]> {
  const found: Round[] = [];
  const processor: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    found.push(
      await page.evaluate(
        ([text, asked]) =>
          (globalThis as unknown as { searchSpeed: { roundOf: typeof roundOf } }).searchSpeed.roundOf(text, asked),
        [json, queries] as const,
      ),
    );
    processor.push(quantile((await roundOf(json, queries, processorTime)).queries, 0.95));
  }
  const p95s = found.map(({ queries: times }) => quantile(times, 0.95));
  const quietest = found[p95s.indexOf(Math.min(...p95s))];
  return [
    `${new Intl.NumberFormat('en').format(articles)}, ${name}`,
    bytes(json.length),
    bytes(brotliBytes(json)),
    median(found.map((round) => round.load)).toFixed(0),
    quantile(quietest?.queries ?? [], 0.5).toFixed(1),
    Math.min(...p95s).toFixed(1),
    median(p95s).toFixed(1),
    Math.min(...processor).toFixed(1),
  ];
}

/** Milliseconds that this thread has had the processor: what a query takes where nobody else wants it. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function quantile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.NaN;
}

/** As a server would keep it: the best quality up to 4 MB, 9 above, where the best takes minutes. */
function brotliBytes(json: string): number {
  const quality = json.length > 4e6 ? 9 : constants.BROTLI_MAX_QUALITY;
  return brotliCompressSync(json, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

async function bundle(): Promise<string> {
  const built = (await build({
    logLevel: 'error',
    configFile: false,
    build: {
      write: false,
      rolldownOptions: { output: { codeSplitting: false } },
      lib: { entry: join(import.meta.dirname, 'in-browser.ts'), formats: ['iife'], name: 'searchSpeed' },
    },
  })) as Rolldown.RolldownOutput[];
  const chunk = built[0]?.output[0];
  if (chunk?.type !== 'chunk') throw new Error('The search could not be bundled for the browser.');
  return chunk.code;
}

function reportOf(rows: readonly string[][], version: string, [before, after]: readonly [string, string]): string {
  const machine = describeMachine([['lunr', join(root, 'node_modules')]]);
  return `# Searching in a browser

Written by \`npm run bench -- search-browser\`; [README.md](../README.md) says what is measured.

${machine}, Chromium ${version}
- load at the start ${before}, at the end ${after} (the bench itself is about 1 of it; more means others used the machine)
- loading and queries in milliseconds; the quietest round is the one with the lowest p95

${table(['Articles, index', 'JSON', 'Brotli', 'loading, median', 'query p50, quietest round', 'p95, quietest round', 'p95, median round', 'p95 of the processor, Node'], rows)}
`;
}
