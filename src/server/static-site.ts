import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The prerendered files of a build. */
export interface StaticSite {
  /** Languages that have a home page, in the brand's order. */
  readonly locales: readonly string[];
  /** Whether a path is a file of the build, or a page with its final slash. */
  readonly has: (path: string) => boolean;
  /** The page of a language that says that a page does not exist. */
  readonly notFound: (locale: string) => Promise<Buffer>;
}

/** Reads which files a build has; they do not change while the server runs. */
export function openStaticSite(folder: string): StaticSite {
  const files = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`),
  );
  const home = [...files].filter((path) => /^\/[a-z]{2}\/index\.html$/u.test(path)).map((path) => path.slice(1, 3));
  return {
    locales: home.toSorted(),
    has: (path) => files.has(path.endsWith('/') ? `${path}index.html` : path),
    notFound: (locale) => readFile(join(folder, locale, '404', 'index.html')),
  };
}
