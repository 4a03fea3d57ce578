import { indexBook, type BookIndex } from '../../catalogue/book-index.ts';
import type { Book, FaqEntry } from '../../catalogue/book.ts';
import { createArticleRenderer } from '../../catalogue/render/article.ts';
import { messagesOf } from '../../i18n/messages-of.ts';
import type { LocaleCode } from '../../lib/locales.ts';
import type { Audience } from '../../model/fields.ts';
import { createAnalyzer } from '../../search/analyse.ts';
import { buildIndex } from '../../search/build-index.ts';
import type { SearchDocument } from '../../search/document.ts';
import { loadIndex, type SearchIndex } from '../../search/load-index.ts';

/** Gives the search index of a language; it is built when it is first asked for. */
export type BookSearch = (locale: LocaleCode) => Promise<SearchIndex>;

/**
 * The search of a book as readers of the help centre have it: an article that is not translated is found in the source
 * language. For `staff`, the articles for staff are in it too.
 */
export function bookSearch(book: Book, { audience, at }: { audience: Audience; at: Date }): BookSearch {
  const index = indexBook(book);
  const render = createArticleRenderer({ index, at, words: (locale) => messagesOf(locale).article });
  const known = new Map<LocaleCode, Promise<SearchIndex>>();
  const build = async (locale: LocaleCode): Promise<SearchIndex> => {
    const documents = sourcesFor(audience, index).map((source) => {
      const faq = index.faq(locale, source.path) ?? source;
      return documentOf(render(faq), { index, locale, isFallback: faq.locale !== locale });
    });
    const analyzer = await createAnalyzer(locale);
    const searchWords = book.searchWords.find((entry) => entry.locale === locale)?.data;
    return loadIndex(buildIndex(documents, analyzer, { searchWords }), analyzer);
  };
  return (locale) => {
    const found = known.get(locale) ?? build(locale);
    known.set(locale, found);
    return found;
  };
}

function sourcesFor(audience: Audience, { book, sourceLocale }: BookIndex): FaqEntry[] {
  return book.faqs.filter(
    ({ locale, data }) => locale === sourceLocale && (audience === 'staff' || data.audience === 'public'),
  );
}

interface Shown {
  readonly index: BookIndex;
  readonly locale: LocaleCode;
  readonly isFallback: boolean;
}

function documentOf(
  article: ReturnType<ReturnType<typeof createArticleRenderer>>,
  { index, locale, isFallback }: Shown,
): SearchDocument {
  const { path, category, title, summary, keywords, headings, text, topics } = article;
  const label = index.book.taxonomy?.data.categories[category]?.labels[locale];
  // Readers look for what is not translated yet in their own words.
  const inTheirWords = isFallback
    ? [...(label === undefined ? [] : [label]), ...topics.flatMap((topic) => topic[locale] ?? [])]
    : [];
  return {
    id: path,
    url: `/${locale}/${path}/`,
    title,
    category,
    summary,
    keywords: [...keywords, ...inTheirWords],
    headings: headings.map((heading) => heading.text),
    text,
  };
}
