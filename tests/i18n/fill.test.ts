import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fill, fillPlural } from '../../src/i18n/fill.ts';
import { localeOf, localeCodes } from '../../src/lib/locales.ts';

describe('fill', () => {
  test('puts a value in each of its places', () => {
    expect(fill('{a} and {b}, {a}', { a: 'one', b: 2 })).toBe('one and 2, one');
  });

  test('leaves a place without a value as it is', () => {
    expect(fill('Updated {date}', {})).toBe('Updated {date}');
  });

  test('takes no value that the caller did not give', () => {
    expect(fill('{constructor} {toString}', {})).toBe('{constructor} {toString}');
  });

  test('puts values in as they are, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(fill('<{value}>', { value })).toBe(`<${value}>`);
      }),
    );
    expect(fill('<{a}>', { a: '$& {b}', b: 'never' })).toBe('<$& {b}>');
  });
});

describe('fillPlural', () => {
  const results = { one: '{count} result for {query}', other: '{count} results for {query}' };

  test.each([
    ['en', 0, '0 results for x'],
    ['en', 1, '1 result for x'],
    ['en', 2, '2 results for x'],
    ['en', 1234, '1,234 results for x'],
    ['de', 1, '1 result for x'],
    ['de', 1234, '1.234 results for x'],
    ['fr', 0, '0 result for x'],
    ['fr', 1, '1 result for x'],
    ['fr', 2, '2 results for x'],
    ['ja', 1, '1 results for x'],
    ['zh-Hans', 12, '12 results for x'],
  ])('uses the form of %s for %d', (tag, count, text) => {
    expect(fillPlural(results, tag, { count, query: 'x' })).toBe(text);
  });

  test('uses the form for many where the text has one, and the other one where not', () => {
    expect(fillPlural({ ...results, many: '{count} de résultats' }, 'fr', { count: 1_000_000 })).toMatch(
      / de résultats$/u,
    );
    expect(fillPlural(results, 'fr', { count: 1_000_000, query: 'x' })).toMatch(/ results for x$/u);
  });

  test('finds a form for any count in every language', () => {
    fc.assert(
      fc.property(fc.constantFrom(...localeCodes), fc.nat(), (code, count) => {
        const text = fillPlural(results, localeOf(code).tag, { count, query: 'x' });
        expect(text.replaceAll(/\D/gu, '')).toBe(String(count));
      }),
    );
  });
});
