import { describe, expect, test } from 'vitest';
import { preferredLocale } from '../../src/server/preferred-locale.ts';

const offered = ['en', 'de', 'fr', 'ja', 'zh'];

describe('the preferred language of a reader', () => {
  test.each([
    ['the first that is named', 'de, fr', 'de'],
    ['that with the highest weight', 'de;q=0.3, fr;q=0.8, ja;q=0.5', 'fr'],
    ['one without a weight before one with any', 'fr;q=0.9, de', 'de'],
    ['the first of equal weights', 'ja;q=0.5, fr;q=0.5', 'ja'],
    ['the language of a regional tag', 'zh-Hant-TW, en;q=0.5', 'zh'],
    ['the language in any case', 'DE-at', 'de'],
    ['the next one where the first is not offered', 'pt-BR, it;q=0.9, fr;q=0.1', 'fr'],
    ['none that is refused', 'de;q=0, fr;q=0.1', 'fr'],
    ['a named one rather than any', '*, de;q=0.1', 'de'],
    ['what is written with odd spaces', ' fr ; q=0.2 ,  de ;q=0.9', 'de'],
    ['none of what has no readable weight', 'de;q=1.1.1, fr;q=0.1', 'fr'],
    ['one with another parameter', 'de;level=1;q=0.2, fr;q=0.1', 'de'],
  ])('is %s: %s', (_what, header, locale) => {
    expect(preferredLocale(header, offered)).toBe(locale);
  });

  test.each([
    ['nothing', undefined],
    ['an empty list', ''],
    ['any language', '*'],
    ['only languages that are not offered', 'pt, sv;q=0.5'],
    ['only refusals', 'de;q=0'],
    ['something else', ';;,,q=1,=,\0'],
  ])('is the first that is offered for %s', (_what, header) => {
    expect(preferredLocale(header, offered)).toBe('en');
  });

  test('is none where none is offered', () => {
    expect(preferredLocale('de', [])).toBeUndefined();
  });
});
