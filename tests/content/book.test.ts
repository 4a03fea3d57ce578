import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FaqEntry } from '../../src/catalogue/book.ts';
import { catalogueChecks, checkBook } from '../../src/catalogue/check-book.ts';
import { folderFiles } from '../../src/catalogue/files/folder-fs.ts';
import { readBook } from '../../src/catalogue/read-book.ts';
import { localeCodes } from '../../src/lib/locales.ts';
import { forbiddenEverywhere, praiseWords } from './forbidden-words.ts';

/** Intents that no public article answers, each for a reason. */
const notForBuyers = {
  negative_review_followup: 'What an agent answers after a bad review; no buyer asks for it.',
} as const;

const root = join(import.meta.dirname, '..', '..');
const reading = await readBook(folderFiles(join(root, 'content'), join(root, 'public')));
const { book } = reading;
const articles = book.faqs;
const inPublic = articles.filter(({ data }) => data.audience === 'public');

/** A fixed day, so that no review runs out in a test; later than every date that the book gives as past. */
const today = [
  '2026-11-22',
  ...articles.map(({ data }) => data.updated),
  ...book.macros.map(({ data }) => data.reviewed_on),
]
  .toSorted()
  .at(-1)!;

/** Everything that a reader sees of an article, without Liquid. */
function wordsOf({ data, body }: FaqEntry): string {
  return [data.title, data.summary, ...data.keywords, body.replace(/\{[{%].*?[%}]\}/gsu, ' ')]
    .join('\n')
    .normalize('NFKC');
}

function filesWhere(entries: readonly FaqEntry[], holds: (entry: FaqEntry) => boolean): string[] {
  return entries.filter(holds).map(({ source }) => source.file);
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, place) => values.indexOf(value) !== place);
}

describe('the book in content/', () => {
  test('has no finding that weighs more than a suggestion', () => {
    const grave = checkBook(reading, catalogueChecks, today).filter(({ severity }) => severity !== 'suggestion');
    expect(grave).toEqual([]);
  });

  test('has at least 30 English articles for buyers and 10 for staff', () => {
    const english = articles.filter(({ locale }) => locale === 'en');
    const staff = english.filter(({ data }) => data.audience === 'staff');
    expect(english.length - staff.length).toBeGreaterThanOrEqual(30);
    expect(staff.length).toBeGreaterThanOrEqual(10);
  });

  test('has at least 8 articles for buyers in all seven languages', () => {
    const english = inPublic.filter(({ locale }) => locale === 'en');
    const everywhere = english.filter(({ path }) =>
      localeCodes.every((locale) => inPublic.some((faq) => faq.locale === locale && faq.path === path)),
    );
    expect(everywhere.length).toBeGreaterThanOrEqual(8);
  });

  test('gives every article 5 keywords or more, and none more than 20', () => {
    expect(filesWhere(articles, ({ data }) => data.keywords.length < 5 || data.keywords.length > 20)).toEqual([]);
  });

  test.each(localeCodes)('has no two articles in %s with one title or one summary', (locale) => {
    const own = articles.filter((faq) => faq.locale === locale);
    expect(repeated(own.map(({ data }) => data.title.toLowerCase()))).toEqual([]);
    expect(repeated(own.map(({ data }) => data.summary.toLowerCase()))).toEqual([]);
  });

  test.each(Object.entries(forbiddenEverywhere))('shows buyers nowhere %s', (_what, pattern) => {
    expect(filesWhere(inPublic, (faq) => pattern.test(wordsOf(faq)))).toEqual([]);
  });

  test('asks no buyer for a positive review', () => {
    expect(filesWhere(inPublic, (faq) => praiseWords[faq.locale].test(wordsOf(faq)))).toEqual([]);
  });

  test('answers every intent with an article for buyers, except those that no buyer asks about', () => {
    const answered = new Set(inPublic.flatMap(({ data }) => data.intents));
    const open = Object.keys(book.taxonomy?.data.intents ?? {}).filter((intent) => !answered.has(intent));
    expect(open).toEqual(Object.keys(notForBuyers));
  });
});
