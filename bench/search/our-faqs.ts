import { join } from 'node:path';
import { indexBook } from '../../src/catalogue/book-index.ts';
import { folderFiles } from '../../src/catalogue/files/folder-fs.ts';
import { siteOf, viewHelpCentre } from '../../src/catalogue/help-centre.ts';
import { readBook } from '../../src/catalogue/read-book.ts';
import { createArticleRenderer } from '../../src/catalogue/render/article.ts';
import type { Collection } from './engine.ts';

const root = join(import.meta.dirname, '..', '..');
/** Facts that change on a day stay what they are, so that every run indexes the same texts. */
const day = new Date('2026-11-22T00:00:00Z');
const pageWords = { linkToSection: '', footnotes: '', backToText: '' };

/** This project's public articles, rendered as the site renders them; of each language those that are written in it. */
export async function ourFaqs(): Promise<Collection[]> {
  const { book } = await readBook(folderFiles(join(root, 'content'), join(root, 'public')));
  const index = indexBook(book);
  const site = siteOf(index, { url: undefined, at: day });
  if (!site) throw new Error('content/ has no brand.yml and taxonomy.yml that can be read; run: npx replybook check');
  const render = createArticleRenderer({ index, at: day, words: () => pageWords });
  const articles = book.faqs.filter(({ data }) => data.audience === 'public').map(render);
  return Array.from(viewHelpCentre(site, articles).values(), ({ locale, categories }) => ({
    locale,
    searchWords: site.searchWords[locale],
    documents: categories.flatMap((category) =>
      category.articles
        .filter(({ isFallback }) => !isFallback)
        .map(({ article, url }) => ({
          id: article.path,
          url,
          title: article.title,
          category: category.id,
          summary: article.summary,
          keywords: article.keywords,
          headings: article.headings.map(({ text }) => text),
          text: article.text,
        })),
    ),
  }));
}
