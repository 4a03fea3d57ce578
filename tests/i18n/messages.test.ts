import { describe, expect, test } from 'vitest';
import { localeCodes, localeOf, type LocaleCode } from '../../src/lib/locales.ts';
import { placesOf, textsOf } from './texts.ts';

const english = textsOf('en');
const translations = localeCodes.filter((code) => code !== 'en');

/** Texts that are the same in another language because that language says it so. */
const sameAsEnglish: Partial<Record<LocaleCode, readonly string[]>> = {
  fr: ['article.footnotes', 'category.articles'],
  es: ['helpful.no'],
  it: ['site.home', 'helpful.no'],
};

describe.each(translations)('the texts in %s', (locale) => {
  const texts = textsOf(locale);

  test('are those of English, in the same order', () => {
    const keys = (all: typeof texts): string[] => [...new Set(all.map(({ key }) => key))];
    expect(keys(texts)).toEqual(keys(english));
  });

  test('have the same places for values as in English, in every plural form', () => {
    for (const { key, form, text } of texts) {
      const original = english.find((other) => other.key === key)!;
      expect([key, form, ...placesOf(text)]).toEqual([key, form, ...placesOf(original.text)]);
    }
  });

  test('differ from English but for those that are the same in both', () => {
    const same = texts.filter(({ key, text }) => english.some((other) => other.key === key && other.text === text));
    expect([...new Set(same.map(({ key }) => key))]).toEqual(sameAsEnglish[locale] ?? []);
  });
});

describe.each(localeCodes)('the plural texts in %s', (locale) => {
  const plurals = Map.groupBy(
    textsOf(locale).filter(({ form }) => form !== undefined),
    ({ key }) => key,
  );
  const { pluralCategories } = new Intl.PluralRules(localeOf(locale).tag).resolvedOptions();

  test('have the forms of the language and no other; that for millions may be left out', () => {
    expect(plurals.size).toBeGreaterThan(0);
    const needed = pluralCategories.filter((form) => form !== 'many');
    for (const [key, texts] of plurals) {
      const found = texts.map(({ form }) => form!);
      expect(
        found.filter((form) => !pluralCategories.includes(form)),
        key,
      ).toEqual([]);
      expect(found, key).toEqual(expect.arrayContaining(needed));
    }
  });
});

describe.each(localeCodes)('each text in %s', (locale) => {
  test('says something, with no space at its ends, none twice and no brace without its partner', () => {
    for (const { key, text } of textsOf(locale)) {
      expect(text, key).toMatch(/^\S(?:.*\S)?$/u);
      expect(text, key).not.toMatch(/\s{2}/u);
      expect(text.replaceAll(/\{\w+\}/gu, ''), key).not.toMatch(/[{}]/u);
    }
  });
});
