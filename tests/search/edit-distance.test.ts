import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../src/search/edit-distance.ts';

/** The definition, written down: slow and without a limit. */
function reference(from: string, to: string): number {
  if (from === '' || to === '') return from.length + to.length;
  const [first, second] = from;
  const [other, next] = to;
  const cost = Math.min(
    reference(from.slice(1), to) + 1,
    reference(from, to.slice(1)) + 1,
    reference(from.slice(1), to.slice(1)) + (first === other ? 0 : 1),
  );
  const swapped = second !== undefined && first === next && second === other;
  return swapped ? Math.min(cost, reference(from.slice(2), to.slice(2)) + 1) : cost;
}

describe('editDistance', () => {
  test.each([
    ['parcel', 'parcel', 0],
    ['parcel', 'pacel', 1],
    ['parcel', 'parrcel', 1],
    ['parcel', 'parsel', 1],
    ['track', 'trakc', 1],
    ['address', 'adres', 2],
    ['ca', 'abc', 3],
  ])('from "%s" to "%s" there are %i edits', (from, to, edits) => {
    expect(editDistance(from, to, 9)).toBe(edits);
  });

  test('agrees with the definition up to the limit, and says "more" above it', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 3 }), (from, to, limit) => {
        expect(editDistance(from, to, limit)).toBe(Math.min(reference(from, to), limit + 1));
      }),
      { numRuns: 500 },
    );
  });
});
