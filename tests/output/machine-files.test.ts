import { describe, expect, test } from 'vitest';
import { localeOf, type LocaleCode } from '../../src/lib/locales.ts';
import { builtText } from './built-site.ts';
import { isIndexed } from './pages/document-rules.ts';
import { alternatesOf, canonicalsOf } from './pages/html-page.ts';
import { localeOfPage, pathOfUrl } from './pages/page-site.ts';
import { openSite, publicPaths } from './site-under-test.ts';
import { childrenOf, parseXml, textOfChild } from './xml-elements.ts';

const { book, site } = await openSite();
const { base, locales } = site;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/u;

/** Addresses of the indexed pages of a language that are in that language. */
function ownPages(locale: LocaleCode): string[] {
  return [...site.pages.values()]
    .filter((page) => isIndexed(page) && localeOfPage(page, site) === locale)
    .filter((page) => canonicalsOf(page)[0] === base + page.address)
    .map(({ address }) => base + address);
}

describe('the XML parser of these tests', () => {
  test('refuses what is not well-formed', () => {
    for (const bad of ['<a><b></a>', '<a>&nbsp;</a>', '<a b=c/>', '<x:a/>', '<a>&</a>', '', '<a/><b/>']) {
      expect(() => parseXml(bad), bad).toThrow();
    }
  });
});

describe('the sitemap', () => {
  test('is an index of one sitemap a language', () => {
    const index = parseXml(builtText('/sitemap.xml'));
    expect([index.name, index.namespace]).toEqual(['sitemapindex', 'http://www.sitemaps.org/schemas/sitemap/0.9']);
    const maps = childrenOf(index, 'sitemap').map((map) => textOfChild(map, 'loc'));
    expect(maps).toEqual(locales.map((locale) => `${base}/${locale}/sitemap.xml`));
  });

  test.each(locales)('of %s lists each indexed page of that language once, and nothing else', (locale) => {
    const map = parseXml(builtText(`/${locale}/sitemap.xml`));
    expect([map.name, map.namespace]).toEqual(['urlset', 'http://www.sitemaps.org/schemas/sitemap/0.9']);
    const listed = childrenOf(map, 'url').map((url) => textOfChild(url, 'loc'));
    expect(listed.toSorted()).toEqual(ownPages(locale).toSorted());
    expect(listed.length).toBeGreaterThan(1);
  });

  test.each(locales)('of %s says when each page last changed: a list of articles with its newest one', (locale) => {
    const urls = childrenOf(parseXml(builtText(`/${locale}/sitemap.xml`)), 'url');
    const days = new Map(urls.map((url) => [textOfChild(url, 'loc'), textOfChild(url, 'lastmod')]));
    const updated = book.faqs.filter((faq) => faq.locale === locale && faq.data.audience === 'public');
    for (const { path, data } of updated) expect(days.get(`${base}/${locale}/${path}/`)).toBe(data.updated);
    for (const day of days.values()) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    const newest = updated
      .map(({ data }) => data.updated)
      .toSorted()
      .at(-1)!;
    expect(days.get(`${base}/${locale}/`)! >= newest).toBe(true);
  });

  test.each(locales)('of %s names the languages that the pages name', (locale) => {
    for (const url of childrenOf(parseXml(builtText(`/${locale}/sitemap.xml`)), 'url')) {
      const page = site.pages.get(pathOfUrl(textOfChild(url, 'loc'), site)!)!;
      const onPage = [...alternatesOf(page)].filter(([tag]) => tag !== 'x-default');
      const links = childrenOf(url, 'link').map(({ attributes }) => [attributes['hreflang'], attributes['href']]);
      expect(links).toEqual(onPage);
    }
  });
});

describe('the feed', () => {
  test.each(locales)('of %s is Atom with everything that RFC 4287 asks for', (locale) => {
    const feed = parseXml(builtText(`/${locale}/feed.xml`));
    expect([feed.name, feed.namespace]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
    expect(feed.attributes['xml:lang']).toBe(localeOf(locale).tag);
    expect(textOfChild(feed, 'id')).toBe(`${base}/${locale}/`);
    expect(textOfChild(feed, 'title')).not.toBe('');
    expect(textOfChild(childrenOf(feed, 'author')[0]!, 'name')).toBe(book.brand!.data.name);
    const self = childrenOf(feed, 'link').find(({ attributes }) => attributes['rel'] === 'self');
    expect(self?.attributes['href']).toBe(`${base}/${locale}/feed.xml`);
    expect(textOfChild(feed, 'updated')).toMatch(instant);
  });

  test.each(locales)('of %s lists the newest articles that are written in it, newest first', (locale) => {
    const feed = parseXml(builtText(`/${locale}/feed.xml`));
    const entries = childrenOf(feed, 'entry');
    const written = [...publicPaths(book)].filter(([, languages]) => languages.includes(locale));
    expect(entries.length).toBe(Math.min(30, written.length));
    const own = new Set(written.map(([path]) => `${base}/${locale}/${path}/`));
    const ids = entries.map((entry) => textOfChild(entry, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const entry of entries) {
      expect(own).toContain(childrenOf(entry, 'link')[0]?.attributes['href']);
      expect(textOfChild(entry, 'title')).not.toBe('');
      expect(textOfChild(entry, 'summary')).not.toBe('');
      expect(textOfChild(entry, 'updated')).toMatch(instant);
    }
    const days = entries.map((entry) => textOfChild(entry, 'updated'));
    expect(days).toEqual(days.toSorted().toReversed());
    expect(textOfChild(feed, 'updated')).toBe(days[0]);
  });
});

describe('the search description', () => {
  test.each(locales)('of %s keeps to OpenSearch 1.1', (locale) => {
    const description = parseXml(builtText(`/${locale}/opensearch.xml`));
    expect([description.name, description.namespace]).toEqual([
      'OpenSearchDescription',
      'http://a9.com/-/spec/opensearch/1.1/',
    ]);
    expect(textOfChild(description, 'ShortName')).toMatch(/^.{1,16}$/u);
    expect(textOfChild(description, 'Description')).toMatch(/^.{1,1024}$/u);
    expect(textOfChild(description, 'Language')).toBe(localeOf(locale).tag);
    expect(textOfChild(description, 'InputEncoding')).toBe('UTF-8');
    expect(childrenOf(description, 'Url').map(({ attributes }) => attributes)).toEqual([
      { type: 'text/html', template: `${base}/${locale}/search/?q={searchTerms}` },
    ]);
    expect(site.pages.has(`/${locale}/search/`)).toBe(true);
  });
});

describe('robots.txt', () => {
  const lines = builtText('/robots.txt').trimEnd().split('\n');

  test('keeps every crawler from what is not public, and from nothing else', () => {
    expect(lines.slice(0, lines.indexOf(''))).toEqual([
      'User-agent: *',
      'Disallow: /api/',
      'Disallow: /desk/',
      'Disallow: /lead/',
    ]);
  });

  test('names the sitemap by its whole address', () => {
    expect(lines.filter((line) => line.startsWith('Sitemap:'))).toEqual([`Sitemap: ${base}/sitemap.xml`]);
  });
});
