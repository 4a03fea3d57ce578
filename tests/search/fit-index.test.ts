import { describe, expect, test } from 'vitest';
import { createAnalyzer } from '../../src/search/analyse.ts';
import { fitIndex, mostBytes, type FittedIndex } from '../../src/search/fit-index.ts';
import { indexPath, manifestOf, mostOnPage } from '../../src/search/index-manifest.ts';
import { loadIndex } from '../../src/search/load-index.ts';
import { search } from '../../src/search/search.ts';
import { article } from './fixtures/article.ts';

const analyzer = await createAnalyzer('en');

/** Says something new every 100 characters: a word at its beginning, one in its middle, one at its end. */
const long = article({
  id: 'care/kettle',
  title: 'Descale the kettle',
  summary: 'Vinegar removes it.',
  keywords: ['white crust'],
  text: `First comes a giraffe. ${'Then the water boils for a while. '.repeat(20)}A jukebox waits. ${'Then it cools. '.repeat(40)}Last comes a zebra.`,
});
const documents = [
  long,
  article({ id: 'care/lamp', title: 'Dust the lamp', summary: 'Use a cloth.', text: 'Softly.' }),
];

/** The index that fits when the first ones weigh too much; `tooHeavy` of them. */
function fitted(tooHeavy: number): FittedIndex {
  const weights = Array.from({ length: tooHeavy }, () => 10 * mostBytes);
  return fitIndex(documents, analyzer, { searchWords: undefined, weigh: () => weights.shift() ?? 1000 });
}

function finds({ file }: FittedIndex, query: string): boolean {
  return search(loadIndex(JSON.parse(JSON.stringify(file)), analyzer), query).some(({ id }) => id === long.id);
}

describe('an index for a browser', () => {
  test.each([
    [0, 'whole', ['descale', 'crust', 'vinegar', 'giraffe', 'jukebox', 'zebra']],
    [1, 'whole', ['descale', 'crust', 'vinegar', 'giraffe', 'jukebox', 'zebra']],
    [2, 'beginnings', ['descale', 'crust', 'vinegar', 'giraffe']],
    [3, 'summaries', ['descale', 'crust', 'vinegar']],
    [4, 'titles', ['descale']],
    [5, 'titles', ['descale']],
  ])('has less of the articles after %i that weigh too much: %s', (tooHeavy, scope, found) => {
    const index = fitted(tooHeavy);
    expect(index.scope).toBe(scope);
    const words = ['descale', 'crust', 'vinegar', 'giraffe', 'jukebox', 'zebra'];
    expect(words.filter((word) => finds(index, word))).toEqual(found);
  });

  test('keeps a thousand characters of a text for snippets, or 300 where that weighs too much', () => {
    const lengths = [0, 1, 2, 3].map((tooHeavy) => fitted(tooHeavy).file.documents.texts[0]!.length);
    expect(lengths[0]).toBeGreaterThan(900);
    expect(lengths[1]).toBeGreaterThan(250);
    expect(lengths[1]).toBeLessThanOrEqual(301);
    expect(lengths.slice(2)).toEqual([lengths[1], 0]);
  });

  test('comes with one of the whole texts for the server, where it has less', () => {
    expect([0, 1].map((tooHeavy) => fitted(tooHeavy).whole)).toEqual([undefined, undefined]);
    for (const tooHeavy of [2, 3, 4]) {
      const { whole } = fitted(tooHeavy);
      expect(search(loadIndex(whole, analyzer), 'zebra').map(({ id }) => id)).toEqual([long.id]);
    }
  });

  test('has a fingerprint of its own for each size', () => {
    const prints = [0, 1, 2, 3, 4].map((tooHeavy) => fitted(tooHeavy).file.fingerprint);
    expect(new Set(prints).size).toBe(5);
  });

  test('is weighed as the text that is sent', () => {
    const { json, bytes, file } = fitIndex(documents, analyzer, {
      searchWords: undefined,
      weigh: (text) => text.length,
    });
    expect([bytes, JSON.stringify(file)]).toEqual([json.length, json]);
  });
});

describe('a manifest', () => {
  test('brings a small index along', () => {
    const index = fitted(0);
    const { fingerprint, format, analyzer: version, locale } = index.file;
    expect(manifestOf(index)).toEqual({
      ...{ format, analyzer: version, locale, fingerprint },
      ...{ articles: 2, scope: 'whole', size: index.json.length, bytes: 1000, index: index.file },
    });
  });

  test('names the address of a larger one, which changes with the articles', () => {
    const larger = { ...fitted(0), json: 'x'.repeat(mostOnPage + 1) };
    const manifest = manifestOf(larger);
    expect(manifest.index).toBe(indexPath(larger.file));
    expect(manifest.index).toBe(`/search-index/en-${larger.file.fingerprint}.json`);
    expect(JSON.stringify(manifest).length).toBeLessThan(250);
  });
});
