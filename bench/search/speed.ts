import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { EngineAnswers } from './quality.ts';

/** What an engine takes for a number of articles. */
export interface Cost {
  readonly buildMilliseconds: number;
  /** From the files to an index that can be searched. */
  readonly loadMilliseconds: number;
  readonly rawBytes: number;
  readonly brotliBytes: number;
  /** Milliseconds of a query. */
  readonly median: number;
  readonly p95: number;
  /** How many queries it answered in half a minute, 400 at most. */
  readonly queries: number;
  /** Mean reciprocal rank of the article that a query was made of. */
  readonly mrr: number;
}

const run = promisify(execFile);

/** Measures an engine in a fresh process, with the variant that was chosen for English. */
export async function costOf({ engine, chosen }: EngineAnswers, articles: number): Promise<Cost> {
  const script = join(import.meta.dirname, 'speed-run.ts');
  const args = ['--max-old-space-size=6000', script, engine.name, chosen.get('en') ?? '', String(articles)];
  const { stdout } = await run(process.execPath, args, { maxBuffer: 1e7 });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Cost;
}
