import type { LocaleCode } from '../lib/locales.ts';
import { analyse, type Analyzer, type Token } from './analyse.ts';
import { isCjk } from './cjk.ts';
import type { SearchDocument } from './document.ts';
import { grams } from './grams.ts';

/** What is searched of an article. */
export const fieldNames = ['title', 'keywords', 'body', 'category'] as const;

export type FieldName = (typeof fieldNames)[number];

/** How much a word counts in each field. */
export function fieldBoosts(locale: LocaleCode): Readonly<Record<FieldName, number>> {
  return { title: 2, keywords: isCjk(locale) ? 5 : 2, body: 1, category: 1 };
}

/** A record with what `make` gives for each field. */
export function perField<Value>(make: (field: FieldName) => Value): Record<FieldName, Value> {
  return { title: make('title'), keywords: make('keywords'), body: make('body'), category: make('category') };
}

/** The words of an article by field. Stop words count in the title and the keywords only. */
export function fieldTokens(document: SearchDocument, analyzer: Analyzer): Record<FieldName, Token[]> {
  const read = (text: string): Token[] => analyse(text, analyzer);
  const content = (text: string): Token[] => read(text).filter((token) => !token.stop);
  return {
    title: read(document.title),
    keywords: document.keywords.flatMap(read),
    body: [document.summary, ...document.headings, document.text].flatMap(content),
    category: content(document.category),
  };
}

/** The characters and pairs by which Chinese and Japanese titles and keywords are found besides their words. */
export function fieldGrams(document: SearchDocument, locale: LocaleCode): Record<FieldName, string[]> {
  const terms = (text: string): string[] => grams(text, locale).map((gram) => gram.term);
  return { title: terms(document.title), keywords: document.keywords.flatMap(terms), body: [], category: [] };
}
