import type { LocaleCode } from '../../../src/lib/locales.ts';
import { readPage, type HtmlPage } from './html-page.ts';

/** What a rule must know of the site around a page. */
export interface PageSite {
  /** Where the site is published, without a final slash. */
  readonly base: string;
  readonly locales: readonly LocaleCode[];
  readonly sourceLocale: LocaleCode;
  /** Paths of all public files. */
  readonly files: ReadonlySet<string>;
  /** Every page by its address. */
  readonly pages: ReadonlyMap<string, HtmlPage>;
}

/** A rule for pages: what is wrong with this one, in words. */
export type PageRule = (page: HtmlPage, site: PageSite) => string[];

/** The pages among the files of a site. */
export function openPageSite(
  files: ReadonlyMap<string, Buffer>,
  settings: Pick<PageSite, 'base' | 'locales' | 'sourceLocale'>,
): PageSite {
  const pages = [...files]
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, bytes]) => readPage(path, bytes.toString('utf8')));
  return { ...settings, files: new Set(files.keys()), pages: new Map(pages.map((page) => [page.address, page])) };
}

/** The locale in an address; `undefined` for `/` and `/404.html`, which have none. */
export function localeOfPage({ address }: HtmlPage, { locales }: PageSite): LocaleCode | undefined {
  return locales.find((code) => address.startsWith(`/${code}/`));
}

/** The path of an address of this site, or `undefined` for one elsewhere. */
export function pathOfUrl(url: string, { base }: PageSite): string | undefined {
  return url.startsWith(`${base}/`) ? url.slice(base.length) : undefined;
}
