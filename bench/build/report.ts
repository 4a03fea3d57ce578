import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BookSize } from '../book/article.ts';
import { describeMachine } from '../measure/machine.ts';
import type { PageWeight } from '../measure/page-weight.ts';
import type { Cost } from '../measure/run-measured.ts';
import { bytes, median, seconds, table } from '../measure/table.ts';

/** What a system's builds of one book took and gave. */
export interface BuildResult {
  readonly system: string;
  readonly size: BookSize;
  readonly runs: readonly Cost[];
  readonly files: number;
  readonly bytes: number;
  readonly page: PageWeight;
  readonly search: { readonly files: number; readonly bytes: number; readonly brotliBytes: number };
}

/** What `replybook check` took for one book. */
export interface CheckResult {
  readonly size: BookSize;
  readonly runs: readonly Cost[];
}

export interface Measured {
  readonly builds: readonly BuildResult[];
  readonly checks: readonly CheckResult[];
  /** The machine's load before and after. */
  readonly load: readonly [before: string, after: string];
}

const bench = join(import.meta.dirname, '..');
const resultsFile = join(bench, 'results', 'build.md');

/** Puts the figures into results/build.md. */
export async function saveReport(text: string): Promise<void> {
  await writeFile(resultsFile, text);
}

/** The figures as a page of Markdown. */
export function reportOf({ builds, checks, load }: Measured): string {
  const machine = describeMachine([
    ['astro', join(bench, '..', 'node_modules')],
    ['@astrojs/starlight', join(bench, 'node_modules')],
    ['pagefind', join(bench, 'node_modules')],
  ]);
  return `# Building articles

Written by \`npm run bench -- build\`; [README.md](../README.md) says what is measured.

${machine}
- load at the start ${load[0]}, at the end ${load[1]} (a running build is about 1 of it; more means others used the machine)

${table(
  ['Build', 'articles', 'wall, median', 'all runs', 'processor', 'peak memory'],
  builds.map(({ system, size, runs }) => [system, count(size.articles), ...costCells(runs)]),
)}

${table(
  ['Output', 'articles', 'files', 'size', 'an article page, Brotli', 'search, size', 'search, Brotli', 'search files'],
  builds.map(outputRow),
)}

${table(
  ['Check', 'articles', 'wall, median', 'all runs', 'processor', 'peak memory'],
  checks.map(({ size, runs }) => ['replybook check', count(size.articles), ...costCells(runs)]),
)}
`;
}

function costCells(runs: readonly Cost[]): string[] {
  const walls = runs.map(({ wallSeconds }) => wallSeconds);
  const known = (values: readonly (number | undefined)[]): number[] => values.filter((value) => value !== undefined);
  const cpu = known(runs.map(({ cpuSeconds }) => cpuSeconds));
  const peaks = known(runs.map(({ peakBytes }) => peakBytes));
  return [
    seconds(median(walls)),
    walls.map((wall) => wall.toFixed(1)).join(', '),
    seconds(cpu.length > 0 ? median(cpu) : undefined),
    bytes(peaks.length > 0 ? Math.max(...peaks) : undefined),
  ];
}

function outputRow({ system, size, files, bytes: total, page, search }: BuildResult): string[] {
  return [
    system,
    count(size.articles),
    count(files),
    bytes(total),
    `${bytes(page.brotliBytes)} in ${page.requests} files`,
    bytes(search.bytes),
    bytes(search.brotliBytes),
    count(search.files),
  ];
}

function count(number: number): string {
  return new Intl.NumberFormat('en').format(number);
}
