import { describe, expect, test } from 'vitest';
import { pageRules } from './page-rules.ts';
import { openPageSite, type PageSite } from './page-site.ts';

const base = 'https://help.example';

/** A small site that keeps every rule: two home pages, one article in two languages, one page that is not indexed. */
const good: Readonly<Record<string, string>> = {
  '/en/index.html': home('en', 'Help'),
  '/de/index.html': home('de', 'Hilfe'),
  '/en/returns/label/index.html': article('en', 'How do I print the label?'),
  '/de/returns/label/index.html': article('de', 'Wie drucke ich das Etikett?'),
  '/en/search/index.html': page('en', '<meta name="robots" content="noindex">', '<h1>Search</h1>'),
  '/logo.svg': '<svg/>',
};

function page(lang: string, head: string, body: string): string {
  return `<!doctype html><html lang="${lang}"><head><title>A title of the page</title>
    <meta name="description" content="A description that says what is on the page.">
    <meta name="viewport" content="width=device-width, initial-scale=1">${head}</head><body>${body}</body></html>`;
}

function head(lang: string, path: string, data: object): string {
  return `<link rel="canonical" href="${base}/${lang}/${path}">
    <link rel="alternate" hreflang="en" href="${base}/en/${path}"><link rel="alternate" hreflang="de" href="${base}/de/${path}">
    <link rel="alternate" hreflang="x-default" href="${base}/en/${path}"><meta property="og:image" content="${base}/logo.svg">
    <script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

function home(lang: string, title: string): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: 'Nordkiste',
    url: `${base}/${lang}/`,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${base}/en/search/?q={query}` },
      'query-input': 'required name=query',
    },
  };
  return page(lang, head(lang, '', data), `<h1>${title}</h1><img src="/logo.svg" alt="" width="28" height="28">`);
}

function article(lang: string, question: string): string {
  const answer = { '@type': 'Answer', text: 'With any printer.' };
  const faq = {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    inLanguage: lang,
    mainEntity: [{ '@type': 'Question', name: question, acceptedAnswer: answer }],
  };
  const steps = {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Home', item: `${base}/${lang}/` }],
  };
  const body = `<h1>${question}</h1><h2 id="how">How</h2><a href="#how">How</a><a href="/en/">Home</a>`;
  const data = `<script type="application/ld+json">${JSON.stringify(steps)}</script>`;
  return page(lang, head(lang, 'returns/label/', faq) + data, body);
}

function siteOf(files: Readonly<Record<string, string>>): PageSite {
  const bytes = Object.entries(files).map(([path, text]) => [path, Buffer.from(text)] as const);
  return openPageSite(new Map(bytes), { base, locales: ['en', 'de'], sourceLocale: 'en' });
}

/** Everything that the rules find wrong with one page after a change to its text. */
function faultsAfter(path: string, from: string, to: string): string[] {
  const text = good[path]!;
  expect(text).toContain(from);
  const site = siteOf({ ...good, [path]: text.replaceAll(from, to) });
  const changed = site.pages.get(path.replace(/index\.html$/u, ''))!;
  return Object.values(pageRules).flatMap((rule) => rule(changed, site));
}

const english = '/en/returns/label/index.html';

test('The rules for pages find nothing wrong with a good site', () => {
  const site = siteOf(good);
  const faults = [...site.pages.values()].flatMap((each) =>
    Object.values(pageRules).flatMap((rule) => rule(each, site)),
  );
  expect(faults).toEqual([]);
});

describe('The rules for pages complain of', () => {
  test.each([
    ['a second h1', english, '<h2 id="how">How</h2>', '<h1 id="how">How</h1>', 'has 2 h1'],
    ['a heading that skips a level', english, 'h2', 'h3', 'skips a level before the h3 "How"'],
    ['a wrong language', '/en/search/index.html', 'lang="en"', 'lang="de"', 'says lang="de" and is in en'],
    [
      'an unknown language',
      english,
      '<h2 id="how">',
      '<h2 id="how" lang="xx">',
      'has a language that the site has not: <h2 id="how" lang="xx">',
    ],
    ['an empty title', '/en/search/index.html', 'A title of the page', '', 'has 1 titles ("")'],
    [
      'a short description',
      english,
      'A description that says what is on the page.',
      'x',
      'has no description to speak of ("x")',
    ],
    [
      'a viewport that keeps readers from zooming',
      english,
      'initial-scale=1',
      'user-scalable=no',
      'has the viewport "width=device-width, user-scalable=no"',
    ],
    ['an id that stands twice', english, '<h1>', '<h1 id="how">', 'has the id "how" twice'],
    [
      'a name for what is not there',
      '/en/search/index.html',
      '<h1>',
      '<h1 aria-labelledby="gone">',
      'has no element "gone", which <h1 aria-labelledby="gone"> names',
    ],
    [
      'a picture without words',
      '/en/index.html',
      'alt="" ',
      '',
      'has no alt on <img src="/logo.svg" width="28" height="28">',
    ],
    [
      'a picture without size',
      '/en/index.html',
      ' height="28"',
      '',
      'has no size on <img src="/logo.svg" alt="" width="28">',
    ],
    ['an inline script', '/en/search/index.html', '<h1>', '<script>go()</script><h1>', 'has inline code: <script>'],
    [
      'an inline style',
      '/en/search/index.html',
      '<h1>',
      '<h1 style="color:red">',
      'has inline code: <h1 style="color:red">',
    ],
    ['a style element', '/en/search/index.html', '<h1>', '<style></style><h1>', 'has inline code: <style>'],
    ['a handler', '/en/search/index.html', '<h1>', '<h1 onclick="go()">', 'has inline code: <h1 onclick="go()">'],
    [
      'a link that runs code',
      '/en/search/index.html',
      '</h1>',
      '</h1><a href="javascript:go()">',
      'has the address javascript:go(), which is not https: <a href="javascript:go()">',
    ],
    [
      'a link to a page that is not there',
      english,
      '<a href="/en/">',
      '<a href="/en/gone/">',
      'has the address /en/gone/, which does not exist: <a href="/en/gone/">',
    ],
    [
      'a link without its final slash',
      english,
      '<a href="/en/">',
      '<a href="/en">',
      'has the address /en without its final slash: <a href="/en">',
    ],
    [
      'a link to a heading that is not there',
      english,
      'href="#how"',
      'href="/de/returns/label/#wie"',
      'has the address /de/returns/label/#wie, where no element is named "wie": <a href="/de/returns/label/#wie">',
    ],
    [
      'a link that is not https',
      english,
      '<a href="/en/">',
      '<a href="http://elsewhere.example/">',
      'has the address http://elsewhere.example/, which is not https: <a href="http://elsewhere.example/">',
    ],
    [
      'a file that is not there',
      '/en/index.html',
      'src="/logo.svg"',
      'src="/logo.png"',
      'has the address /logo.png, which does not exist: <img src="/logo.png" alt="" width="28" height="28">',
    ],
    [
      'a picture for networks that is not there',
      english,
      `${base}/logo.svg`,
      `${base}/social.png`,
      `has og:image ${base}/social.png, which does not exist`,
    ],
    [
      'a canonical address that is not absolute',
      english,
      `<link rel="canonical" href="${base}`,
      '<link rel="canonical" href="',
      `has the canonical address /en/returns/label/, which is no page of ${base}`,
    ],
    [
      'a canonical address on a page that is not indexed',
      '/en/search/index.html',
      '<meta name="robots"',
      `<link rel="canonical" href="${base}/en/search/"><meta name="robots"`,
      `is not indexed and names ${base}/en/search/ as canonical`,
    ],
    [
      'a language that is not named back',
      english,
      `<link rel="alternate" hreflang="de" href="${base}/de/returns/label/">`,
      `<link rel="alternate" hreflang="de" href="${base}/de/">`,
      `names ${base}/de/ as de, which does not name the same languages`,
    ],
    [
      'a language that is another',
      english,
      'hreflang="de" href="https://help.example/de/',
      'hreflang="de" href="https://help.example/en/',
      `names ${base}/en/returns/label/ as de, which it is not`,
    ],
    ['languages without a default', english, 'hreflang="x-default"', '', 'names no x-default'],
    ['no structured data', english, '"@type":"BreadcrumbList"', '"@type":"List"', 'has no BreadcrumbList'],
    ['structured data that breaks off', '/en/index.html', '"query-input"', '"query', 'has no WebSite'],
    ['structured data without an answer', english, '"acceptedAnswer"', '"answer"', /^has a FAQPage with faults: /u],
    [
      'structured data that leads nowhere',
      english,
      `"item":"${base}/en/"`,
      `"item":"${base}/gone/"`,
      `has a BreadcrumbList that names ${base}/gone/, which does not exist`,
    ],
    [
      'another question than the heading',
      english,
      '<h1>How',
      '<h1>Where',
      'asks "How do I print the label?" under another heading',
    ],
    [
      'a question in another language',
      english,
      '"inLanguage":"en"',
      '"inLanguage":"de"',
      'says that its question is in de',
    ],
  ] as const)('%s', (_what, path, from, to, complaint) => {
    const found: unknown = typeof complaint === 'string' ? complaint : expect.stringMatching(complaint);
    expect(faultsAfter(path, from, to)).toContainEqual(found);
  });
});
