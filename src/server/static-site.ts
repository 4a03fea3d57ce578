import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The prerendered files of a build. */
export interface StaticSite {
  /** Languages of the help centre: the source language first, then the others in the brand's order. */
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
  return {
    locales: localesOf(readFileSync(join(folder, 'index.html'), 'utf8')),
    has: (path) => files.has(path.endsWith('/') ? `${path}index.html` : path),
    notFound: (locale) => readFile(join(folder, locale, '404', 'index.html')),
  };
}

/** The page at `/` sends readers to the source language and offers all of them (src/pages/index.astro). */
function localesOf(html: string): string[] {
  const links = html.matchAll(/(?:url=|href=")\/(?<locale>[a-z]{2})\/"/gu);
  return [...new Set([...links].map(({ groups }) => groups?.['locale'] ?? ''))];
}
