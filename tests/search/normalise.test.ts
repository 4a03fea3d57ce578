import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../src/search/normalise.ts';

/** What the units from `from` to `to` of the normalised text were in the original. */
function original(text: string, part: string): string {
  const normalised = normalise(text);
  const from = normalised.text.indexOf(part);
  expect(from, `"${part}" in "${normalised.text}"`).toBeGreaterThanOrEqual(0);
  return text.slice(normalised.start(from), normalised.end(from + part.length - 1));
}

describe('normalise', () => {
  test('lowers case and unifies apostrophes without moving anything', () => {
    expect(normalise('The buyer’s Parcel').text).toBe("the buyer's parcel");
    expect(original('The buyer’s Parcel', "buyer's")).toBe('buyer’s');
  });

  test.each([
    ['ＡＭＡＺＯＮ　Ｐｒｉｍｅ', 'prime', 'Ｐｒｉｍｅ'],
    ['返品ｶﾞｲﾄﾞです', 'ガイド', 'ｶﾞｲﾄﾞ'],
    ['a ﬁnal oﬀer', 'offer', 'oﬀer'],
    ['cafe\u0301 au lait', 'café', 'cafe\u0301'],
    ['İstanbul kargo', 'kargo', 'kargo'],
    ['ship\u00adping cost', 'shipping', 'ship\u00adping'],
    ['zero\u200bwidth parcel', 'parcel', 'parcel'],
  ])('finds the way back in "%s" from "%s" to "%s"', (text, part, expected) => {
    expect(original(text, part)).toBe(expected);
  });

  test('maps every unit to a range inside the original, in ascending order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (text) => {
        const normalised = normalise(text);
        let previous = 0;
        for (let index = 0; index < normalised.text.length; index += 1) {
          const [start, end] = [normalised.start(index), normalised.end(index)];
          expect(start).toBeGreaterThanOrEqual(previous);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          previous = start;
        }
      }),
    );
  });
});
