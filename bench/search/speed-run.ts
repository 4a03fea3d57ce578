import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { madeUpArticles, madeUpQueries } from './articles.ts';
import { engines } from './engines/all.ts';
import type { Cost } from './speed.ts';

// Run by speed.ts in a process of its own: engine, variant and number of articles are its arguments. Prints a Cost as JSON.
const [name, variantName, articles] = process.argv.slice(2);
const engine = engines.find((candidate) => candidate.name === name);
const variant = (await engine?.variants('en'))?.find((candidate) => candidate.name === variantName);
if (!variant) throw new Error(`There is no engine "${String(name)}" with the variant "${String(variantName)}".`);

const documents = madeUpArticles(Number(articles));
const collection = { locale: 'en', documents, searchWords: undefined } as const;

/** Unhurried engines answer fewer queries. */
const longest = 30_000;
const brotli = promisify(brotliCompress);

const built = await timed(() => variant.build(collection));
const loaded = await timed(() => built.value.load());
const find = loaded.value;

const warmUpEnd = performance.now() + longest / 10;
for (const { q } of madeUpQueries(documents, 50, 1)) {
  if (performance.now() < warmUpEnd) await find(q);
}
const times: number[] = [];
const ranks: number[] = [];
const end = performance.now() + longest;
for (const { q, id } of madeUpQueries(documents, 400, 2)) {
  if (performance.now() > end) break;
  const { value: found, milliseconds } = await timed(() => find(q));
  times.push(milliseconds);
  ranks.push(found.includes(id) ? 1 / (found.indexOf(id) + 1) : 0);
}
times.sort((a, b) => a - b);
const cost: Cost = {
  buildMilliseconds: built.milliseconds,
  loadMilliseconds: loaded.milliseconds,
  rawBytes: built.value.files.reduce((sum, file) => sum + file.length, 0),
  brotliBytes: (await Promise.all(built.value.files.map(compressed))).reduce((sum, size) => sum + size, 0),
  median: times[Math.floor(times.length / 2)] ?? Number.NaN,
  p95: times[Math.floor(times.length * 0.95)] ?? Number.NaN,
  queries: times.length,
  mrr: ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length,
};
console.log(JSON.stringify(cost));
process.exit(0);

async function timed<Value>(make: () => Value | Promise<Value>): Promise<{ value: Value; milliseconds: number }> {
  const started = performance.now();
  const value = await make();
  return { value, milliseconds: performance.now() - started };
}

/** As a server would keep it: the best quality up to 4 MB, 9 above, where the best takes minutes. */
async function compressed(file: Uint8Array): Promise<number> {
  const quality = file.length > 4e6 ? 9 : 11;
  return (await brotli(file, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })).length;
}
