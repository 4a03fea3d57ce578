import lunr from 'lunr';
import { describe, expect, test } from 'vitest';
import { analyse, createAnalyzer } from '../../src/search/analyse.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { SearchIndexError } from '../../src/search/index-file.ts';
import { loadIndex } from '../../src/search/load-index.ts';
import { article } from './fixtures/article.ts';
import { books } from './fixtures/books.ts';

const english = await createAnalyzer('en');
const file = buildIndex(books.en, english);

describe('loadIndex', () => {
  test.each<[string, unknown, RegExp]>([
    ['nothing', null, /no search index.*Rebuild/u],
    ['a page that came instead', '<!doctype html>', /no search index.*reload the page/u],
    ['another object', { documents: [] }, /no search index/u],
    ['another format', { ...file, format: 99 }, /format 99; this code reads format 3.*Rebuild/u],
    ['another analyzer', { ...file, analyzer: 0 }, /analyzer version 0; this code is version 2.*Rebuild/u],
    ['another locale', { ...file, locale: 'de' }, /locale "de", the analyzer in "en".*same locale/u],
    ['a file without its documents', { ...file, documents: [] }, /incomplete.*Rebuild/u],
    ['a file without its search words', { ...file, searchWords: undefined }, /incomplete/u],
    ['a file without its terms', { ...file, lunr: undefined }, /incomplete/u],
  ])('refuses %s and says what to do', (_, wrong, message) => {
    expect(() => loadIndex(wrong, english)).toThrow(SearchIndexError);
    expect(() => loadIndex(wrong, english)).toThrow(message);
  });

  test('loads an empty book', () => {
    expect(loadIndex(buildIndex([], english), english).documents).toEqual([]);
  });

  test('scores as the index that lunr builds of the same terms', () => {
    const documents = books.en.map(({ id, text }) => article({ id: `x/${id}`, title: '', summary: '', text }));
    const bodies = documents.map(({ text }) =>
      analyse(text, english)
        .filter((token) => !token.stop)
        .map((token) => token.term),
    );
    const builder = new lunr.Builder();
    builder.ref('ref');
    builder.field('body');
    builder.k1(2);
    builder.b(0.75);
    for (const [ref, body] of bodies.entries()) builder.add({ ref: String(ref), body });
    const ours = loadIndex(buildIndex(documents, english), english).lunr();
    const theirs = builder.build();

    for (const words of [['order', 'number'], ['parcel'], ['carrier', 'deliveri', 'return'], ['nowhere']]) {
      const ask = (index: lunr.Index): { ref: string; score: number }[] =>
        index.query((query) => {
          query.term(words, { boost: 1, usePipeline: false });
        });
      const expected = new Map(ask(theirs).map(({ ref, score }) => [ref, score]));
      const found = ask(ours);
      expect(found.map(({ ref }) => ref).sort()).toEqual([...expected.keys()].sort());
      for (const { ref, score } of found) expect(score).toBeCloseTo(expected.get(ref) ?? NaN, 2);
    }
  });
});
