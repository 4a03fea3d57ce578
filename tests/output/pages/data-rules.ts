import * as z from 'zod';
import { canonicalsOf, elementsOf, type HtmlPage } from './html-page.ts';
import { localeOfPage, pathOfUrl, type PageRule, type PageSite } from './page-site.ts';

const context = z.literal('https://schema.org');
const words = z.string().min(1);

/** What search engines ask of the kinds that we write: https://developers.google.com/search/docs/appearance/structured-data. */
const kinds = {
  FAQPage: z.object({
    '@context': context,
    inLanguage: words,
    mainEntity: z
      .array(
        z.object({
          '@type': z.literal('Question'),
          name: words,
          acceptedAnswer: z.object({ '@type': z.literal('Answer'), text: words }),
        }),
      )
      .min(1),
  }),
  BreadcrumbList: z.object({
    '@context': context,
    itemListElement: z
      .array(z.object({ '@type': z.literal('ListItem'), position: z.int(), name: words, item: z.url() }))
      .min(1)
      .refine((steps) => steps.every(({ position }, place) => position === place + 1), 'positions count from 1'),
  }),
  WebSite: z.object({
    '@context': context,
    name: words,
    url: z.url(),
    potentialAction: z.object({
      '@type': z.literal('SearchAction'),
      target: z.object({ '@type': z.literal('EntryPoint'), urlTemplate: z.string().endsWith('?q={query}') }),
      'query-input': z.literal('required name=query'),
    }),
  }),
} as const;

type KindName = keyof typeof kinds;

/** Structured data parses, has the fields of its kind, and is there on the pages that need it. */
export const structuredDataIsRight: PageRule = (page, site) => {
  const found = elementsOf(page, 'script').filter(({ attributes }) => attributes['type'] === 'application/ld+json');
  const present: string[] = [];
  const faults = found.flatMap(({ text }) => {
    const data = parse(text);
    const kind = typeof data === 'object' && data !== null && '@type' in data ? String(data['@type']) : '';
    present.push(kind);
    if (!isKind(kind)) return [`has structured data of no known kind: ${text.slice(0, 60)}`];
    const result = kinds[kind].safeParse(data);
    if (!result.success) return [`has a ${kind} with faults: ${z.prettifyError(result.error)}`];
    return lostUrls(text, site).map((url) => `has a ${kind} that names ${url}, which does not exist`);
  });
  return [
    ...faults,
    ...wanted(page, site)
      .filter((kind) => !present.includes(kind))
      .map((kind) => `has no ${kind}`),
  ];
};

/** The question of an article is its heading, in its language. */
export const questionIsHeading: PageRule = (page) => {
  const faq = elementsOf(page, 'script').find(({ text }) => text.includes('"FAQPage"'));
  // Data with faults is the matter of structuredDataIsRight.
  const { success, data } = kinds.FAQPage.safeParse(parse(faq?.text ?? ''));
  if (!success) return [];
  const { inLanguage, mainEntity } = data;
  const heading = elementsOf(page, 'h1')[0];
  const language = [heading, ...(heading?.around ?? [])].find((element) => element?.attributes['lang'] !== undefined);
  return [
    ...(mainEntity[0]?.name === heading?.text ? [] : [`asks "${mainEntity[0]?.name ?? ''}" under another heading`]),
    ...(language?.attributes['lang'] === inLanguage ? [] : [`says that its question is in ${inLanguage}`]),
  ];
};

function wanted(page: HtmlPage, site: PageSite): KindName[] {
  if (localeOfPage(page, site) === undefined || canonicalsOf(page).length === 0) return [];
  const depth = page.address.split('/').length - 2;
  if (depth === 1) return ['WebSite'];
  return depth === 2 ? ['BreadcrumbList'] : ['BreadcrumbList', 'FAQPage'];
}

function lostUrls(text: string, site: PageSite): string[] {
  const urls = [...text.matchAll(/"(?:item|url|urlTemplate)":"(?<url>[^"]+)"/gu)].map(({ groups }) => groups!['url']!);
  return urls.filter((url) => !site.pages.has(pathOfUrl(url.replace(/\?.*$/u, ''), site) ?? ''));
}

function isKind(kind: string): kind is KindName {
  return Object.hasOwn(kinds, kind);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
