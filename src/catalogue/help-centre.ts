import type { LocaleCode } from '../lib/locales.ts';
import type { Brand } from '../model/brand.ts';
import type { LocalizedText } from '../model/fields.ts';
import type { CategoryIcon } from '../model/icons.ts';
import type { Notice } from '../model/notice.ts';
import type { SearchWords } from '../model/search-words.ts';
import type { BookIndex } from './book-index.ts';
import type { Article } from './render/article.ts';

/** What every public page needs besides its article. Nothing internal is in it. */
export interface Site {
  readonly brand: Brand;
  readonly categories: readonly {
    readonly id: string;
    readonly labels: LocalizedText;
    readonly descriptions: LocalizedText;
    readonly icon: CategoryIcon;
  }[];
  /** Names of channels by id, in the languages that have one of their own. */
  readonly channels: Readonly<Record<string, { readonly name: string; readonly labels: LocalizedText }>>;
  /** Notices for buyers, first to start first. */
  readonly notices: readonly (Notice & { readonly id: string })[];
  /** Paths of articles that a running campaign puts first on the home page. */
  readonly pinned: readonly string[];
  /** What readers mean by their words, in the languages that have search words. */
  readonly searchWords: Readonly<Partial<Record<LocaleCode, SearchWords>>>;
}

/** An article in the language of a page, or in the source language where there is no translation. */
export interface ArticleView {
  readonly article: Article;
  /** Address of the page, like /de/delivery/track-my-parcel/. */
  readonly url: string;
  readonly isFallback: boolean;
}

export interface CategoryView {
  readonly id: string;
  readonly url: string;
  readonly label: string;
  readonly description: string;
  readonly icon: CategoryIcon;
  readonly articles: readonly ArticleView[];
}

/** The public help centre in one language. */
export interface LocaleView {
  readonly locale: LocaleCode;
  /** Categories with articles, in the taxonomy's order. */
  readonly categories: readonly CategoryView[];
  /** The most useful articles, first first. */
  readonly featured: readonly ArticleView[];
  readonly article: (path: string) => ArticleView | undefined;
}

/** The parts of a book that buyers may see; `undefined` while the book has no brand or taxonomy. */
export function siteOf({ book }: BookIndex, { url, at }: { url: string | undefined; at: Date }): Site | undefined {
  if (!book.brand || !book.taxonomy) return undefined;
  const categories = Object.entries(book.taxonomy.data.categories).filter(
    ([, category]) => category.audience === 'public',
  );
  return {
    brand: { ...book.brand.data, url: (url ?? book.brand.data.url).replace(/\/$/u, '') },
    categories: categories.map(([id, { labels, descriptions, icon }]) => ({ id, labels, descriptions, icon })),
    channels: Object.fromEntries(
      book.channels.map(({ slug, data: { name, labels = {} } }) => [slug, { name, labels }]),
    ),
    notices: book.notices
      .filter(({ data }) => data.audience !== 'agents')
      .map(({ slug, data }) => ({ id: slug, ...data }))
      .toSorted((a, b) => Date.parse(a.from) - Date.parse(b.from)),
    pinned: book.campaigns
      .filter(({ data }) => Date.parse(data.from) <= at.getTime() && at.getTime() < Date.parse(data.until))
      .flatMap(({ data }) => data.pinned),
    searchWords: Object.fromEntries(book.searchWords.map(({ locale, data }) => [locale, data])),
  };
}

/** The name of a channel as readers of a language know it. */
export function channelName({ channels }: Site, id: string, locale: LocaleCode): string {
  return channels[id]?.labels[locale] ?? channels[id]?.name ?? id;
}

/** The help centre in every language of the brand. `articles` are the public ones of all languages. */
export function viewHelpCentre(site: Site, articles: readonly Article[]): ReadonlyMap<LocaleCode, LocaleView> {
  const { locales, source_locale: sourceLocale } = site.brand;
  const byAddress = new Map(articles.map((article) => [`${article.locale}/${article.path}`, article]));
  const sources = articles.filter(({ locale }) => locale === sourceLocale).toSorted(byOrder);
  return new Map(locales.map((locale) => [locale, viewLocale({ site, locale, sources, byAddress })]));
}

interface LocaleParts {
  readonly site: Site;
  readonly locale: LocaleCode;
  readonly sources: readonly Article[];
  readonly byAddress: ReadonlyMap<string, Article>;
}

function viewLocale({ site, locale, sources, byAddress }: LocaleParts): LocaleView {
  const views = new Map<string, ArticleView>();
  const inCategory = new Map<string, ArticleView[]>();
  for (const source of sources) {
    const translation = byAddress.get(`${locale}/${source.path}`);
    const view = { article: translation ?? source, url: `/${locale}/${source.path}/`, isFallback: !translation };
    views.set(source.path, view);
    const neighbours = inCategory.get(source.category);
    if (neighbours) neighbours.push(view);
    else inCategory.set(source.category, [view]);
  }
  const categories = site.categories.flatMap(({ id, labels, descriptions, icon }) => {
    const articles = inCategory.get(id) ?? [];
    if (articles.length === 0) return [];
    const text = (texts: LocalizedText): string => texts[locale] ?? texts[site.brand.source_locale] ?? id;
    return [{ id, url: `/${locale}/${id}/`, label: text(labels), description: text(descriptions), icon, articles }];
  });
  return {
    locale,
    categories,
    featured: featuredOf([...views.values()], site.pinned),
    article: (path) => views.get(path),
  };
}

/** Pinned articles first, in the campaign's order; then the featured ones. */
function featuredOf(views: readonly ArticleView[], pinned: readonly string[]): ArticleView[] {
  const first = pinned.flatMap((path) => views.filter(({ article }) => article.path === path));
  return [...first, ...views.filter((view) => view.article.featured !== undefined && !first.includes(view))];
}

/** Featured articles first, in their order; the others by title, so that the order of files decides nothing. */
function byOrder(a: Article, b: Article): number {
  const place = (article: Article): number => article.featured ?? Number.MAX_SAFE_INTEGER;
  return place(a) - place(b) || (a.path < b.path ? -1 : 1);
}

/** Articles to read next: those that the author names, then neighbours of the category. */
export function relatedTo({ article }: ArticleView, view: LocaleView, count: number): ArticleView[] {
  const named = article.related.map((path) => view.article(path)).filter((found) => found !== undefined);
  const neighbours = view.categories.find(({ id }) => id === article.category)?.articles ?? [];
  const start = Math.max(
    0,
    neighbours.findIndex((neighbour) => neighbour.article.path === article.path),
  );
  const near = neighbours
    .slice(start + 1, start + 1 + count)
    .filter(({ article: { path } }) => !article.related.includes(path));
  return [...named, ...near].slice(0, count);
}
