import { describe, expect, test } from 'vitest';
import { fill } from '../../src/i18n/fill.ts';
import { messagesOf } from '../../src/i18n/messages-of.ts';
import { localeOf } from '../../src/lib/locales.ts';
import { isIndexed } from './pages/document-rules.ts';
import { alternatesOf, canonicalsOf, elementsOf, metaOf, type HtmlPage } from './pages/html-page.ts';
import { pageRules } from './pages/page-rules.ts';
import { localeOfPage } from './pages/page-site.ts';
import { openSite, publicPaths } from './site-under-test.ts';

const { book, site } = await openSite();
const { base, locales, sourceLocale } = site;
const pages = [...site.pages.values()];
const articles = publicPaths(book);
const categories = [...new Set([...articles.keys()].map((path) => path.split('/')[0]!))];

/** Public articles in the languages that show the source language instead. */
const fallbacks = [...articles].flatMap(([path, written]) =>
  locales.filter((locale) => !written.includes(locale)).map((locale) => ({ locale, path })),
);

function pageAt(address: string): HtmlPage {
  const page = site.pages.get(address);
  if (!page) throw new Error(`The build has no page ${address}.`);
  return page;
}

describe('every page', () => {
  test.each(Object.entries(pageRules))('%s', (_name, rule) => {
    expect(pages.flatMap((page) => rule(page, site).map((fault) => `${page.address} ${fault}`))).toEqual([]);
  });
});

describe('the site', () => {
  test('has every public article, category, home, search and lost page in every language, and no other page', () => {
    const below = [
      '',
      'search/',
      '404/',
      ...categories.map((id) => `${id}/`),
      ...[...articles.keys()].map((path) => `${path}/`),
    ];
    const wanted = locales.flatMap((locale) => below.map((path) => `/${locale}/${path}`));
    expect([...site.pages.keys()].toSorted()).toEqual([...wanted, '/', '/404.html'].toSorted());
    expect(articles.size).toBeGreaterThanOrEqual(30);
  });

  test.each(locales)('has no title and no description twice among the indexed pages in %s', (locale) => {
    const own = pages.filter((page) => isIndexed(page) && localeOfPage(page, site) === locale);
    for (const textOf of [titleOf, descriptionOf]) {
      const twice = [...Map.groupBy(own, textOf)].filter(([, sharing]) => sharing.length > 1);
      expect(twice.map(([text, sharing]) => [text, sharing.map(({ address }) => address)])).toEqual([]);
    }
    expect(own.length).toBeGreaterThan(articles.size);
  });

  test('keeps the search and lost pages out of search engines, and no other', () => {
    const hidden = pages.filter((page) => !isIndexed(page)).map(({ address }) => address);
    const wanted = [...locales.flatMap((locale) => [`/${locale}/search/`, `/${locale}/404/`]), '/', '/404.html'];
    expect(hidden.toSorted()).toEqual(wanted.toSorted());
  });

  test('sends readers of / on to the source language, and offers the others', () => {
    const page = pageAt('/');
    const refresh = elementsOf(page, 'meta').find(({ attributes }) => attributes['http-equiv'] === 'refresh');
    expect(refresh?.attributes['content']).toBe(`0; url=/${sourceLocale}/`);
    expect(elementsOf(page, 'a').map(({ attributes }) => attributes['href'])).toEqual(
      locales.map((code) => `/${code}/`),
    );
  });
});

describe('an article', () => {
  test('names as its languages exactly those that it is written in', () => {
    for (const [path, written] of articles) {
      const own = locales.filter((locale) => written.includes(locale));
      const wanted = own.length > 1 ? [...own.map((code) => localeOf(code).tag), 'x-default'] : [];
      for (const locale of locales) {
        const found = [...alternatesOf(pageAt(`/${locale}/${path}/`)).keys()];
        expect([locale, path, ...found.toSorted()]).toEqual([locale, path, ...wanted.toSorted()]);
      }
    }
  });

  test('is canonical where it is written in the language of the page', () => {
    for (const [path, written] of articles) {
      for (const locale of locales.filter((code) => written.includes(code))) {
        const page = pageAt(`/${locale}/${path}/`);
        expect(canonicalsOf(page)[0]).toBe(base + page.address);
        expect(elementsOf(page, 'article')[0]!.attributes).not.toHaveProperty('lang');
      }
    }
  });

  test('that is not translated says so in the language of the page, above a text in the source language', () => {
    expect(fallbacks.length).toBeGreaterThan(0);
    for (const { locale, path } of fallbacks) {
      const page = pageAt(`/${locale}/${path}/`);
      const { tag } = localeOf(locale);
      const nameOf = (code: typeof locale): string =>
        new Intl.DisplayNames(tag, { type: 'language' }).of(localeOf(code).tag)!;
      const words = { language: nameOf(locale), source: nameOf(sourceLocale) };
      const article = elementsOf(page, 'article')[0]!;
      expect(article.attributes['lang']).toBe(localeOf(sourceLocale).tag);
      const notes = elementsOf(page, 'aside').filter(({ around }) => around.includes(article));
      expect(notes.map(({ text }) => text)).toContain(fill(messagesOf(locale).translation.missing, words));
      expect(notes.every(({ attributes }) => attributes['lang'] === tag && !('hidden' in attributes))).toBe(true);
      expect(canonicalsOf(page)[0]).toBe(`${base}/${sourceLocale}/${path}/`);
    }
  });
});

function titleOf(page: HtmlPage): string {
  return elementsOf(page, 'title').find(({ around }) => around[0]?.name === 'head')?.text ?? '';
}

function descriptionOf(page: HtmlPage): string {
  return metaOf(page, 'description') ?? '';
}
