import { describe, expect, test } from 'vitest';
import { indexBook } from '../../src/catalogue/book-index.ts';
import type { Entry } from '../../src/catalogue/book.ts';
import { guideTexts } from '../../src/catalogue/guide-texts.ts';
import { factValues } from '../../src/catalogue/render/fact-values.ts';
import { guideText } from '../../src/catalogue/render/guide-text.ts';
import type { LocaleCode } from '../../src/lib/locales.ts';
import { typographyRules } from '../i18n/typography-rules.ts';
import { realBook } from '../policy/real-book.ts';

const { book } = await realBook();
const index = indexBook(book);
const { sourceLocale } = index;

function stepsOf({ data }: Entry<'guide'>): [string, Entry<'guide'>['data']['steps'][string]][] {
  return Object.entries(data.steps);
}

/** Every text of a guide in a language, as it is shown. */
function shown(guide: Entry<'guide'>, locale: LocaleCode): string[] {
  const facts = (wanted: LocaleCode): Record<string, string> =>
    factValues(book.facts?.data ?? {}, { locale: wanted, sourceLocale, at: new Date('2026-11-26'), campaigns: [] });
  return guideTexts(guide.data).map(({ text }) => guideText(text, { locale, sourceLocale }, facts));
}

test('the book guides agents through its four hardest decisions', () => {
  expect(book.guides.map(({ slug }) => slug)).toEqual([
    'a-to-z-claim',
    'damaged-item',
    'late-parcel',
    'return-outside-window',
  ]);
});

describe.each(book.guides.map((guide) => ({ slug: guide.slug, guide })))('the guide $slug', ({ guide }) => {
  const { data } = guide;
  const channels = data.channels.length > 0 ? data.channels : book.channels.map(({ slug }) => slug);

  test('speaks every language of the book', () => {
    const texts = guideTexts(data);
    expect(texts.filter(({ text }) => index.locales.some((locale) => text[locale] === undefined))).toEqual([]);
  });

  test.each(index.locales)('is written as %s is printed', (locale) => {
    const rules = typographyRules.filter(({ locales }) => locales.includes(locale));
    const faults = shown(guide, locale).flatMap((text) =>
      rules.filter(({ fault }) => fault.test(text)).map(({ habit }) => `${habit}: ${text}`),
    );
    expect(faults).toEqual([]);
  });

  test('has every fact filled in', () => {
    const texts = index.locales.flatMap((locale) => shown(guide, locale));
    expect(texts.filter((text) => /[{}]/u.test(text))).toEqual([]);
  });

  test('ends in macros that its agents may send, and in escalations', () => {
    const macros = stepsOf(guide).flatMap(([, step]) =>
      'macro' in step ? [index.macro(sourceLocale, step.macro)] : [],
    );
    for (const macro of macros) {
      expect(macro?.data.status).toBe('approved');
      expect(macro?.data.tier).toBeLessThanOrEqual(data.tier);
      expect(macro?.data.channels.some((channel) => channels.includes(channel))).toBe(true);
    }
    expect(macros.length).toBeGreaterThan(3);
    expect(stepsOf(guide).some(([, step]) => 'escalate_to' in step)).toBe(true);
  });

  test('keeps orders that Amazon shipped apart from our own', () => {
    const fulfilments = stepsOf(guide).flatMap(([, step]) =>
      'macro' in step ? (index.macro(sourceLocale, step.macro)?.data.fulfilment ?? []) : [],
    );
    expect(new Set(fulfilments)).toEqual(
      fulfilments.includes('any') ? new Set(['FBA', 'FBM', 'any']) : new Set(['FBA', 'FBM']),
    );
  });

  test('says with each escalation what to send along, and has limits on what agents decide alone', () => {
    const steps = stepsOf(guide).map(([, step]) => step);
    expect(steps.filter((step) => 'escalate_to' in step && step.send_along.length === 0)).toEqual([]);
    expect(steps.some((step) => 'macro' in step && step.up_to)).toBe(true);
  });

  test('names the deadlines of marketplaces with their sources', () => {
    expect(data.deadlines.length).toBeGreaterThan(1);
    expect(data.deadlines.every(({ channel }) => channels.includes(channel))).toBe(true);
  });
});
