import type { Page } from './page.ts';

/** A file of `docs/reference/` that is not what the data give, and how it differs. */
export interface StaleFile {
  readonly path: string;
  readonly why: 'missing' | 'out of date' | 'left over';
}

/** The files that differ between the pages that the data give and those that are there, in the order of their paths. */
export function staleFiles(pages: readonly Page[], present: ReadonlyMap<string, string>): StaleFile[] {
  const wanted = new Set(pages.map(({ path }) => path));
  const stale = pages.flatMap(({ path, text }): StaleFile[] => {
    const found = present.get(path);
    if (found === text) return [];
    return [{ path, why: found === undefined ? 'missing' : 'out of date' }];
  });
  const leftOver = [...present.keys()].filter((path) => !wanted.has(path));
  return [...stale, ...leftOver.map((path): StaleFile => ({ path, why: 'left over' }))].toSorted((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}
