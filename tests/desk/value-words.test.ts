import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longDate } from '../../src/i18n/long-date.ts';
import { localeCodes, localeOf, type LocaleCode } from '../../src/lib/locales.ts';
import { placeholderSchema, placeholderTypes, type Placeholder } from '../../src/model/placeholder.ts';
import { isDay, localDay } from '../../src/desk/day.ts';
import { readMoney, writeMoney } from '../../src/desk/money-text.ts';
import { oneLine, valueWords } from '../../src/desk/value-words.ts';

type Type = Placeholder['type'];

function placeholder(type: Type): Placeholder {
  const choices = type === 'choice' ? { choices: ['yes', 'no'], example: 'no' } : { example: 'an example' };
  return placeholderSchema.parse({ name: 'value', label: 'Value', type, required: true, ...choices });
}

const words = (value: string, type: Type, locale: LocaleCode = 'en'): string =>
  valueWords(value, placeholder(type), { locale }).words;

describe('a value stands in a reply in the way of its language', () => {
  test.each<[Type, string, Partial<Record<LocaleCode, string>>]>([
    [
      'date',
      '2026-11-05',
      { en: 'November 5, 2026', de: '5. November 2026', ja: '2026年11月5日', zh: '2026年11月5日' },
    ],
    ['date', '2026-11-05', { fr: '5 novembre 2026', es: '5 de noviembre de 2026', it: '5 novembre 2026' }],
    ['money', '1234.5 EUR', { en: '€1,234.50', de: '1.234,50 €', fr: '1 234,50 €', ja: '€1,234.50' }],
    ['money', '1200 JPY', { en: '¥1,200', ja: '￥1,200', zh: 'JP¥1,200' }],
    ['number', '1234.5', { en: '1,234.5', de: '1.234,5', es: '1234,5' }],
    ['choice', '1', { en: 'no', de: 'no' }],
    ['carrier', 'DHL', { ja: 'DHL' }],
  ])('%s %s', (type, value, expected) => {
    for (const [locale, text] of Object.entries(expected) as [LocaleCode, string][]) {
      expect(words(value, type, locale).replaceAll(/[\u00a0\u202f]/gu, ' ')).toBe(text);
    }
  });
});

describe('any text', () => {
  const anyType = fc.constantFrom(...(Object.keys(placeholderTypes) as Type[]));
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.stringMatching(/^[\d., -]{0,12}[A-Z]{0,4}$/u),
  );

  test('is a value or has a problem, in every language', () => {
    fc.assert(
      fc.property(anyText, anyType, fc.constantFrom(...localeCodes), (text, type, locale) => {
        const orderId = { pattern: '^\\d{3}-\\d{7}-\\d{7}$', example: '123-1234567-1234567' };
        const found = valueWords(oneLine(text), placeholder(type), { locale, orderId });
        expect(typeof found.words).toBe('string');
        expect(found.problem === undefined || found.problem.kind === 'too_long' || found.problem.kind === type).toBe(
          true,
        );
      }),
    );
  });

  test('becomes one line without signs that break a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(oneLine(text)).not.toMatch(/[\n\r\t\p{Cc}\p{Co}]|^\s|\s$/u);
        expect(oneLine(oneLine(text))).toBe(oneLine(text));
      }),
    );
  });
});

describe('a day', () => {
  test('is one that exists', () => {
    expect(['2026-02-28', '2024-02-29'].every(isDay)).toBe(true);
    expect(['2026-02-29', '2026-2-8', '26-02-28', '2026-02-28T00:00', '', 'soon'].some(isDay)).toBe(false);
  });

  test('is written as it is, whatever the time zone of the device', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.constantFrom(...localeCodes), (days, locale) => {
        const day = new Date(days * 86_400_000).toISOString().slice(0, 10);
        expect(words(day, 'date', locale)).toBe(longDate(day, localeOf(locale).tag));
        expect(isDay(day)).toBe(true);
      }),
    );
    expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});

describe('money in a field', () => {
  test('is read as it is written', () => {
    expect(writeMoney('12,5', 'EUR')).toBe('12.5 EUR');
    expect(writeMoney(' 12.50 ', 'EUR')).toBe('12.50 EUR');
    expect(writeMoney('', 'EUR')).toBe('');
    expect(readMoney('12.50 EUR')).toEqual({ amount: 12.5, currency: 'EUR' });
  });

  test.each(['12,50 EUR', '1.200,00 EUR', '12.50', 'EUR', '-1 EUR', '1e3 EUR', '12.50 eur', ''])(
    'is not guessed from "%s"',
    (text) => {
      expect(readMoney(text)).toBeUndefined();
    },
  );
});
