import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../src/search/analyse.ts';
import { learnFeatureSpace, likeness, toVector } from '../../../src/search/suggest/feature-space.ts';
import { countsOf, featuresOf, kindOfFeature, together } from '../../../src/search/suggest/features.ts';

const english = await createAnalyzer('en');
const japanese = await createAnalyzer('ja');

describe('the features of a text', () => {
  it('are its words by their stems, pairs of them, and characters with the edges of words', () => {
    const names = featuresOf('Two refunds?', english).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['?', 'two', 'refund', 'two+refund', '~ re', '~efund', '~ds ']));
    expect(names.map(kindOfFeature)).toEqual(expect.arrayContaining(['word', 'pair', 'characters']));
  });

  it('are one to three characters in a row in Japanese', () => {
    const names = featuresOf('返品可', japanese).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['~返', '~返品', '~返品可', '~品可']));
  });

  it('know their place in the text', () => {
    const text = 'My  REFUND';
    const word = featuresOf(text, english).find(({ name }) => name === 'refund')!;
    expect(text.slice(word.start, word.end)).toBe('REFUND');
    const run = featuresOf('ＡＢの返品', japanese).find(({ name }) => name === '~返品')!;
    expect('ＡＢの返品'.slice(run.start, run.end)).toBe('返品');
  });

  it('see every number as the same', () => {
    const counts = countsOf(featuresOf('12 or 1999', english));
    expect(counts.get('0')).toBe(2);
  });

  it('of parts add up', () => {
    expect(together([new Map([['a', 1]]), new Map([['a', 2]])])).toEqual(new Map([['a', 3]]));
  });
});

describe('a text as numbers', () => {
  const counts = (text: string) => countsOf(featuresOf(text, english));
  const space = learnFeatureSpace(['my refund', 'my refund is late', 'a late parcel', 'zebra'].map(counts));

  it('has the length 1, and 0 where nothing is known', () => {
    const length = (text: string) => Math.hypot(...toVector(counts(text), space).values);
    expect(length('my refund')).toBeCloseTo(1, 5);
    expect(length('late late refund 77')).toBeCloseTo(1, 5);
    expect(length('qqq')).toBe(0);
  });

  it('keeps words that one text alone has, and no other feature of one text', () => {
    expect(space.places.has('zebra')).toBe(true);
    expect(space.places.has('~zeb')).toBe(false);
  });

  it('is most like itself', () => {
    const own = toVector(counts('my refund is late'), space);
    expect(likeness(own, own)).toBeCloseTo(1, 5);
    expect(likeness(own, toVector(counts('a late parcel'), space))).toBeLessThan(0.9);
  });
});
