import { folderOf, levelOf, topLevel } from '../levels.ts';
import type { Complaint, SourceTree } from '../source-tree.ts';
import { browserGlobals } from './browser-globals.ts';

interface Platform {
  readonly name: string;
  readonly isPart: (specifier: string) => boolean;
  readonly mayUse: (path: string) => boolean;
  readonly advice: string;
}

const platforms: readonly Platform[] = [
  {
    name: 'Astro',
    isPart: (specifier) => /^(?:astro|virtual)(?:[:/]|$)/u.test(specifier),
    mayUse: (path) =>
      path === 'content.config.ts' || path.endsWith('-astro.ts') || (isPageSide(path) && !isBrowserFile(path)),
    advice: 'Move it to a file whose name ends in -astro.ts.',
  },
  {
    name: 'Node',
    isPart: (specifier) => specifier.startsWith('node:'),
    mayUse: (path) => /-(?:fs|sqlite|postgres|astro)\.ts$/u.test(path) || ['cli', 'server'].includes(folderOf(path)),
    advice: 'Move it to a file whose name ends in -fs.ts, and take its result as an argument.',
  },
];

/** The name of a file says where it runs: what belongs to Astro, to Node or to the browser stays in files named for it. */
export function checkPlatforms(tree: SourceTree): Complaint[] {
  const imports = tree.flatMap(({ path, imports: found }) =>
    found.flatMap(({ specifier, line }) =>
      platforms
        .filter(({ isPart, mayUse }) => isPart(specifier) && !mayUse(path))
        .map(({ name, advice }) => `${path}:${line} imports "${specifier}" of ${name}. ${advice}`),
    ),
  );
  const globals = tree.flatMap(({ path, parts }) =>
    parts
      .filter(({ kind }) => kind !== 'script' && !isBrowserFile(path))
      .flatMap(({ code }) => browserGlobals(code))
      .map(
        ({ name, line }) =>
          `${path}:${line} uses the browser's ${name}. Move it to a file whose name ends in -browser.ts.`,
      ),
  );
  return [...imports, ...globals];
}

function isPageSide(path: string): boolean {
  return folderOf(path) !== '' && levelOf(folderOf(path)) === topLevel;
}

function isBrowserFile(path: string): boolean {
  return /-browser\.tsx?$/u.test(path) || folderOf(path) === 'islands';
}
