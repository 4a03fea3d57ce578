import { describe, expect, it } from 'vitest';
import { isLocaleCode, localeCodes, localeOf, locales } from '../../src/lib/locales.ts';

describe('the locale table', () => {
  it('has tags that every runtime understands', () => {
    expect(Intl.getCanonicalLocales(locales.map(({ tag }) => tag))).toEqual(locales.map(({ tag }) => tag));
    expect(Intl.NumberFormat.supportedLocalesOf(locales.map(({ tag }) => tag))).toHaveLength(locales.length);
  });

  it('names each language in itself', () => {
    for (const { tag, name } of locales) {
      const own = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? '';
      expect(own.toLowerCase(), tag).toBe(name.toLowerCase());
    }
  });

  it('knows its own codes and no others', () => {
    expect(localeCodes.every(isLocaleCode)).toBe(true);
    for (const text of ['EN', 'eng', '', 'constructor', 'zh-Hans']) expect(isLocaleCode(text), text).toBe(false);
    expect(localeOf('zh').tag).toBe('zh-Hans');
  });
});
