import { indexBook } from '../../src/catalogue/book-index.ts';
import type { Book } from '../../src/catalogue/book.ts';
import { builtFiles, readSiteBook } from './built-site.ts';
import { openPageSite, type PageSite } from './pages/page-site.ts';

/** The pages of the build, and the book that they come from. */
export async function openSite(): Promise<{ book: Book; site: PageSite }> {
  const { book } = await readSiteBook();
  const { locales, sourceLocale } = indexBook(book);
  const base = (process.env['SITE_URL'] ?? book.brand!.data.url).replace(/\/$/u, '');
  return { book, site: openPageSite(builtFiles, { base, locales, sourceLocale }) };
}

/** Paths of the articles that buyers may read, and the languages that each is written in. */
export function publicPaths(book: Book): ReadonlyMap<string, readonly string[]> {
  const open = book.faqs.filter(({ data }) => data.audience === 'public');
  return new Map(
    [...Map.groupBy(open, ({ path }) => path)].map(([path, faqs]) => [path, faqs.map(({ locale }) => locale)]),
  );
}
