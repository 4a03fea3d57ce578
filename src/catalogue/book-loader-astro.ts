import { relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { LocaleCode } from '../lib/locales.ts';
import { indexBook, type BookIndex } from './book-index.ts';
import {
  contentFolderOf,
  faultReport,
  readChecked,
  type BookSettings,
  type CheckedReading,
} from './book-source-astro.ts';
import { siteOf } from './help-centre.ts';
import { createArticleRenderer } from './render/article.ts';
import type { MarkdownPage } from './render/markdown.ts';
import { staffBookOf } from './staff-book.ts';

interface LoaderSettings extends BookSettings {
  /** Address of the help centre where it is not the brand's. */
  readonly url: string | undefined;
  readonly words: (locale: LocaleCode) => MarkdownPage['words'];
}

/** The loaders of the site's collections. In a build, a book with a fault stops it and shows all faults. */
export function bookLoaders(settings: LoaderSettings): { articles: Loader; site: Loader; staff: Loader } {
  const read = oncePerTurn((root: URL) => readChecked(root, settings));
  return {
    articles: bookLoader('replybook-articles', read, fillArticles(settings)),
    site: bookLoader('replybook-site', read, fillSite(settings)),
    staff: bookLoader('replybook-staff', read, fillStaff),
  };
}

/** Puts the public articles in the store, rendered. */
function fillArticles(settings: LoaderSettings): Fill {
  return (index, { store }) => {
    const render = createArticleRenderer({ index, at: settings.now(), words: settings.words });
    const staff = new Set(index.book.faqs.filter(({ data }) => data.audience === 'staff').map(({ path }) => path));
    for (const faq of index.book.faqs) {
      if (staff.has(faq.path) || !index.locales.includes(faq.locale)) continue;
      store.set({ id: `${faq.locale}/${faq.path}`, data: { ...render(faq) } });
    }
  };
}

/** Puts brand, public categories, channels' names and buyers' notices in the store as the one entry `site`. */
function fillSite({ url, now }: LoaderSettings): Fill {
  return (index, { store }) => {
    const site = siteOf(index, { url, at: now() });
    if (site) store.set({ id: 'site', data: { ...site } });
  };
}

/** Puts what only staff sees in the store as the one entry `staff`. */
const fillStaff: Fill = (index, { store }) => {
  store.set({ id: 'staff', data: { ...staffBookOf(index) } });
};

/** The collections ask for the book in the same turn of the event loop; one reading answers them. */
function oncePerTurn(read: (root: URL) => Promise<CheckedReading>): (root: URL) => Promise<CheckedReading> {
  let reading: Promise<CheckedReading> | undefined;
  return (root) => {
    if (!reading) setImmediate(() => (reading = undefined));
    reading ??= read(root);
    return reading;
  };
}

type Fill = (index: BookIndex, context: LoaderContext) => void;

function bookLoader(name: string, read: (root: URL) => Promise<CheckedReading>, fill: Fill): Loader {
  const load = async (context: LoaderContext): Promise<void> => {
    const reading = await read(context.config.root);
    const report = faultReport(reading);
    if (report !== undefined && !context.watcher) throw new Error(report);
    // Authors keep the last good pages while the overlay tells them what is wrong.
    if (report !== undefined && context.store.keys().length > 0) return;
    context.store.clear();
    fill(indexBook(reading.book), context);
  };
  return {
    name,
    load: async (context) => {
      await load(context);
      const { watcher } = context;
      if (!watcher) return;
      const folder = contentFolderOf(context.config.root);
      watcher.add(folder);
      watcher.on('all', (_event, path) => {
        if (!relative(folder, path).startsWith('..')) void load(context);
      });
    },
  };
}
