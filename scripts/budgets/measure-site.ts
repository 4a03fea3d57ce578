import type { ShellPage } from '../../src/server/shell/shell-paths.ts';
import { moduleImports, type ModuleImports } from './module-imports.ts';

/** A file of the build, by its path from the site's root. */
export interface SiteFiles {
  readonly paths: readonly string[];
  readonly text: (path: string) => string;
  /** What it costs the reader: its size in bytes as it goes over the line. */
  readonly size: (path: string) => number;
}

/** What an article page costs before its reader touches anything, in bytes as they go over the line. */
export interface PageWeight {
  readonly path: string;
  readonly locale: string;
  readonly html: number;
  readonly css: number;
  readonly js: number;
}

/** What the first touch of the search box costs in a language. */
export interface SearchWeight {
  readonly locale: string;
  readonly search: number;
}

/** What the desk costs an agent who has nothing of it yet, without its HTML and the book. */
export interface DeskWeight {
  /** Before the first list shows. */
  readonly js: number;
  readonly css: number;
  /** What its scripts load after that: the policy check, the suggestions. */
  readonly later: number;
}

/** Weighs a page of the desk, which is no file: the build notes what it loads. Throws where it names a file that the build does not have. */
export function measureDesk(files: SiteFiles, { scripts, styles }: ShellPage): DeskWeight {
  const importsOf = importReader(files);
  const atStart = closure(scripts, (script) => importsOf(script).atOnce);
  const all = closure(atStart, (script) => {
    const { atOnce, later } = importsOf(script);
    return [...atOnce, ...later];
  });
  return {
    js: total(files, atStart),
    css: total(files, styles),
    later: total(
      files,
      all.filter((script) => !atStart.includes(script)),
    ),
  };
}

/** Weighs every article page. Throws where a page names a file that the build does not have. */
export function measurePages(files: SiteFiles): PageWeight[] {
  const importsOf = importReader(files);
  return articlePages(files).map(({ path, locale }) => {
    const html = files.text(path);
    const scripts = closure(scriptsOf(html), (script) => importsOf(script).atOnce);
    return {
      path,
      locale,
      html: files.size(path),
      css: total(files, stylesOf(html)),
      js: total(files, scripts),
    };
  });
}

/** Weighs the search of each language: the code that intent loads on an article page, and the index. */
export function measureSearch(files: SiteFiles): SearchWeight[] {
  const importsOf = importReader(files);
  const firstPages = new Map(articlePages(files).map((page) => [page.locale, page]));
  const locales = new Set(firstPages.keys());
  return [...firstPages.values()].map(({ path, locale }) => {
    const before = closure(scriptsOf(files.text(path)), (script) => importsOf(script).atOnce);
    const reached = closure(before, (script) => {
      const { atOnce, later } = importsOf(script);
      return [...atOnce, ...later].filter((file) => isFor(locale, file, locales));
    });
    const onIntent = reached.filter((file) => !before.includes(file));
    return { locale, search: total(files, [...onIntent, ...searchFiles(files, locale)]) };
  });
}

/** What the search of a language loads besides its code: a manifest with the index, or beside it with a worker. */
function searchFiles({ paths, text }: SiteFiles, locale: string): string[] {
  const manifest = `/${locale}/search.json`;
  const { index } = JSON.parse(text(manifest)) as { readonly index?: unknown };
  if (typeof index !== 'string') return [manifest];
  return [manifest, index, ...paths.filter((path) => /\/search-worker-browser[^/]*\.js$/u.test(path))];
}

/** The pages of articles: `/<locale>/<category>/<slug>/index.html`. */
function articlePages({ paths }: SiteFiles): { path: string; locale: string }[] {
  return paths.flatMap((path) => {
    const locale = /^\/(?<locale>[a-z]{2})\/[^/]+\/[^/]+\/index\.html$/u.exec(path)?.groups?.['locale'];
    return locale === undefined ? [] : [{ path, locale }];
  });
}

function stylesOf(html: string): string[] {
  const links = html.match(/<link\b[^>]*>/gu) ?? [];
  return addresses(
    links.filter((link) => /\brel="?stylesheet\b/u.test(link)),
    'href',
  );
}

function scriptsOf(html: string): string[] {
  const links = html.match(/<link\b[^>]*>/gu) ?? [];
  const preloads = links.filter((link) => /\brel="?modulepreload\b/u.test(link));
  return [...addresses(html.match(/<script\b[^>]*>/gu) ?? [], 'src'), ...addresses(preloads, 'href')];
}

function addresses(tags: readonly string[], attribute: 'href' | 'src'): string[] {
  const pattern = new RegExp(String.raw`\b${attribute}="?(?<path>/[^"\s>?]+)`, 'u');
  return [...new Set(tags.map((tag) => pattern.exec(tag)?.groups?.['path']).filter((path) => path !== undefined))];
}

/** A stemmer is loaded for its own language alone: `lunr.de.js`. */
function isFor(locale: string, file: string, locales: ReadonlySet<string>): boolean {
  const language = /\/lunr\.(?<language>[a-z]{2})\./u.exec(file)?.groups?.['language'];
  return language === undefined || language === locale || !locales.has(language);
}

/** These files and all that they lead to. */
function closure(start: readonly string[], next: (file: string) => readonly string[]): string[] {
  const reached = new Set(start);
  // A set that grows while it is walked is walked to its new end.
  for (const file of reached) for (const found of next(file)) reached.add(found);
  return [...reached];
}

function importReader({ text }: SiteFiles): (path: string) => ModuleImports {
  const known = new Map<string, ModuleImports>();
  return (path) => {
    const imports = known.get(path) ?? moduleImports(path, text(path));
    known.set(path, imports);
    return imports;
  };
}

function total({ size }: SiteFiles, paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + size(path), 0);
}
