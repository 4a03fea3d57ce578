import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closest } from '../../src/lib/closest.ts';

describe('the closest word', () => {
  it.each([
    ['titel', ['title', 'summary'], 'title'],
    ['TITLE', ['summary', 'title'], 'title'],
    ['amazn', ['ebay', 'amazon'], 'amazon'],
    ['delivery/track-my-parcl', ['delivery/track-my-parcel', 'delivery/parcel-is-late'], 'delivery/track-my-parcel'],
  ])('to %s among %j is %s', (word, candidates, wanted) => {
    expect(closest(word, candidates)).toBe(wanted);
  });

  it.each([
    ['3', ['1', '2']],
    ['xx', ['en', 'de']],
    ['otto', ['etsy', 'ebay']],
    ['delivery/gone', ['delivery/links', 'returns/gone']],
    ['', ['a']],
    ['title', []],
  ])('to %s among %j is none: the writer meant something else', (word, candidates) => {
    expect(closest(word, candidates)).toBeUndefined();
  });

  it('is the word itself wherever it is among the candidates', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{1,12}$/u),
        fc.array(fc.stringMatching(/^[a-z]{1,12}$/u)),
        (word, others) => {
          expect(closest(word, [...others, word])).toBe(word);
        },
      ),
    );
  });
});
