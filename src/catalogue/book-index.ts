import { locales, type LocaleCode } from '../lib/locales.ts';
import { digest } from '../lib/digest.ts';
import type { Book, FaqEntry, MacroEntry, SnippetEntry } from './book.ts';

/** A book with the ways to find things in it. */
export interface BookIndex {
  readonly book: Book;
  readonly sourceLocale: LocaleCode;
  /** Languages of the help centre, in the brand's order. */
  readonly locales: readonly LocaleCode[];
  /** The article at a path in a locale, without falling back to the source. */
  readonly faq: (locale: LocaleCode, path: string) => FaqEntry | undefined;
  readonly macro: (locale: LocaleCode, path: string) => MacroEntry | undefined;
  readonly snippet: (locale: LocaleCode, slug: string) => SnippetEntry | undefined;
}

export function indexBook(book: Book): BookIndex {
  const sourceLocale = book.brand?.data.source_locale ?? locales[0].code;
  const faqs = new Map(book.faqs.map((faq) => [`${faq.locale}/${faq.path}`, faq]));
  const macros = new Map(book.macros.map((macro) => [`${macro.locale}/${macro.path}`, macro]));
  const snippets = new Map(book.snippets.map((snippet) => [`${snippet.locale}/${snippet.slug}`, snippet]));
  return {
    book,
    sourceLocale,
    locales: book.brand?.data.locales ?? [sourceLocale],
    faq: (locale, path) => faqs.get(`${locale}/${path}`),
    macro: (locale, path) => macros.get(`${locale}/${path}`),
    snippet: (locale, slug) => snippets.get(`${locale}/${slug}`),
  };
}

/** The digest of what a translator translates: a translation records its source's, and is stale when it changed. */
export function sourceDigest(entry: FaqEntry | MacroEntry | SnippetEntry): string {
  const { data } = entry;
  const words = [
    data.title,
    'summary' in data ? data.summary : '',
    'placeholders' in data ? JSON.stringify(data.placeholders) : '',
  ];
  return digest([...words, entry.body.trim()].join('\n'));
}

/** The digest that a translation records; `undefined` in the source language. */
export function recordedDigest(entry: FaqEntry | MacroEntry | SnippetEntry): string | undefined {
  return 'source_digest' in entry.data ? String(entry.data.source_digest) : undefined;
}
