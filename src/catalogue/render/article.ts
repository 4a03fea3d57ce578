import type { Facts } from '../../model/fact.ts';
import type { LocaleCode } from '../../lib/locales.ts';
import type { LocalizedText } from '../../model/fields.ts';
import type { FaqEntry } from '../book.ts';
import { recordedDigest, sourceDigest, type BookIndex } from '../book-index.ts';
import { readLink } from '../links.ts';
import { factSchedule, factValues, type FactReading } from './fact-values.ts';
import { renderMarkdown, type Heading, type MarkdownPage } from './markdown.ts';
import { createTemplateEngine } from './template-engine.ts';

/** An article as a page shows it and as the search reads it. Staff fields (owner, intents, literals) are not in it. */
export interface Article {
  readonly locale: LocaleCode;
  /** `category/slug`. */
  readonly path: string;
  readonly category: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** Sanitised. */
  readonly html: string;
  readonly headings: readonly Heading[];
  /** The words of the body without headings. */
  readonly text: string;
  readonly keywords: readonly string[];
  readonly channels: readonly string[];
  readonly related: readonly string[];
  /** Names of what it answers, by which readers of other languages find it before it is translated. */
  readonly topics: readonly LocalizedText[];
  readonly featured: number | undefined;
  /** A day like 2026-11-22. */
  readonly updated: string;
  /** The source changed after this translation. */
  readonly isStale: boolean;
}

/** What stays the same for all articles of one rendering. */
export interface Rendering {
  readonly index: BookIndex;
  readonly at: Date;
  readonly words: (locale: LocaleCode) => MarkdownPage['words'];
}

/** Renders articles; facts are worked out once a locale. */
export function createArticleRenderer({ index, at, words }: Rendering): (faq: FaqEntry) => Article {
  const engine = createTemplateEngine();
  const { book, sourceLocale } = index;
  const facts = new Map<LocaleCode, Record<string, string>>();
  const campaigns = book.campaigns.map(({ data }) => data);
  const factsOf = (locale: LocaleCode): Record<string, string> => {
    const known = facts.get(locale) ?? datedFacts(book.facts?.data ?? {}, { locale, sourceLocale, at, campaigns });
    facts.set(locale, known);
    return known;
  };
  return (faq) => {
    const { locale, path, category, slug, data } = faq;
    const markdown = faq.body.includes('{')
      ? String(engine.parseAndRenderSync(faq.body, { facts: factsOf(locale) }))
      : faq.body;
    const source = index.faq(sourceLocale, path);
    const recorded = recordedDigest(faq);
    return {
      ...{ locale, path, category, slug },
      title: data.title,
      summary: data.summary,
      ...renderMarkdown(markdown, {
        resolveLink: (href) => resolveLink(href, faq),
        imageSize: (image) => book.images.get(image),
        words: words(locale),
      }),
      keywords: data.keywords,
      channels: data.channels,
      related: data.related,
      topics: data.intents.flatMap((intent) => book.taxonomy?.data.intents[intent]?.labels ?? []),
      featured: data.featured,
      updated: data.updated,
      isStale: recorded !== undefined && source !== undefined && sourceDigest(source) !== recorded,
    };
  };
}

/** Facts as words; one that will change carries its coming words, which the page puts in at their minute. */
function datedFacts(facts: Facts, reading: FactReading): Record<string, string> {
  return Object.fromEntries(
    Object.entries(factValues(facts, reading)).map(([name, words]) => {
      const changes = factSchedule(name, facts, reading).map(({ from, words: later }) => `${from} ${later}`);
      return [name, changes.length === 0 ? words : `<data value="${attribute(changes.join('\n'))}">${words}</data>`];
    }),
  );
}

/** Text as an attribute of inline HTML in Markdown; a line end would end the HTML. */
function attribute(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/"/gu, '&quot;').replace(/</gu, '&lt;').replace(/\n/gu, '&#10;');
}

function resolveLink(href: string, faq: FaqEntry): string {
  const link = readLink(href, faq);
  if (link.kind !== 'article') return href;
  return `/${faq.locale}/${link.path}/${link.anchor === '' ? '' : `#${link.anchor}`}`;
}
