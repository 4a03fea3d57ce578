import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../../src/lib/digest.ts';
import type { LocaleCode } from '../../src/lib/locales.ts';

/** The kinds of our own queries. */
export const kinds = ['sentence', 'title', 'keywords', 'typo', 'prefix', 'description'] as const;

/** What a reader types, with the articles that answer it. */
export interface LabelledQuery {
  readonly id: string;
  readonly locale: LocaleCode;
  readonly q: string;
  /** For our own queries one of `kinds`. */
  readonly kind: string;
  /** `category/slug`, one to three. */
  readonly relevant: readonly string[];
  /** Weights may be chosen on one half; the other is only measured. */
  readonly part: Part;
}

export const parts = ['tuning', 'measured'] as const;
export type Part = (typeof parts)[number];

const folder = join(import.meta.dirname, '../../tests/fixtures/search/queries');

/** The labelled queries of every language. */
export function readQueries(): LabelledQuery[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map((line) => {
      const query = JSON.parse(line) as Omit<LabelledQuery, 'part'>;
      return { ...query, part: partOf(query.id) };
    });
}

/** The digest of a query's id decides its half. */
export function partOf(id: string): Part {
  return Number.parseInt(digest(id).slice(0, 2), 16) % 2 === 0 ? 'tuning' : 'measured';
}
