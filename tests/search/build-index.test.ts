import { describe, expect, test } from 'vitest';
import { localeCodes } from '../../src/lib/locales.ts';
import { createAnalyzer } from '../../src/search/analyse.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { article } from './fixtures/article.ts';
import { books } from './fixtures/books.ts';

describe('buildIndex', () => {
  test.each(localeCodes)('%s: gives the same file for the same articles', async (locale) => {
    const files = [
      buildIndex(books[locale], await createAnalyzer(locale)),
      buildIndex(structuredClone(books[locale]), await createAnalyzer(locale)),
    ];
    expect(JSON.stringify(files[0])).toBe(JSON.stringify(files[1]));
  });

  test('survives JSON unchanged', async () => {
    const file = buildIndex(books.en, await createAnalyzer('en'));
    expect(JSON.parse(JSON.stringify(file))).toEqual(file);
  });

  test('gives another fingerprint for another text, order, locale, search word or length of texts', async () => {
    const [english, german] = [await createAnalyzer('en'), await createAnalyzer('de')];
    const [first, second] = books.en;
    if (!first || !second) throw new Error('The English book is empty.');
    const fingerprints = [
      buildIndex([first, second], english),
      buildIndex([first, { ...second, text: `${second.text} Really.` }], english),
      buildIndex([second, first], english),
      buildIndex([first, second], german),
      buildIndex([first, second], english, { searchWords: { synonyms: [['parcel', 'package']], stop_words: [] } }),
      buildIndex([first, second], english, { searchWords: { synonyms: [], stop_words: ['parcel'] } }),
      buildIndex([first, second], english, { snippetSource: 10 }),
    ].map((file) => file.fingerprint);
    expect(new Set(fingerprints).size).toBe(7);
  });

  test('keeps stop words of titles and keywords, and none of bodies', async () => {
    const document = article({
      id: 'a/b',
      title: 'Where to',
      summary: 'This one',
      keywords: ['how come'],
      text: 'But with parcels',
    });
    const { lunr } = buildIndex([document], await createAnalyzer('en'));
    expect(lunr.terms).toEqual(expect.arrayContaining(['where', 'to', 'how', 'parcel']));
    expect(lunr.terms).not.toContain('but');
    expect(lunr.terms).not.toContain('with');
  });

  test('notes the spellings that stemming changes', async () => {
    const document = article({ id: 'a/b', title: 'Tracking tracks', summary: '', text: 'track' });
    expect(buildIndex([document], await createAnalyzer('en')).words).toEqual([['track', 'tracking', 'tracks']]);
  });

  test('keeps as much of the body for snippets as it is told to, and searches all of it', async () => {
    const document = article({ id: 'a/b', title: 'Parcel', summary: 'Summary', text: 'First words, then a giraffe.' });
    const file = buildIndex([document], await createAnalyzer('en'), { snippetSource: 11 });
    expect(file.documents.texts[0]).toBe('First…');
    expect(file.lunr.terms).toContain('giraff');
  });

  test('carries the search words that queries need', async () => {
    const searchWords = { synonyms: [['parcel', 'package']], stop_words: ['hello'] };
    expect(buildIndex(books.en, await createAnalyzer('en'), { searchWords }).searchWords).toEqual(searchWords);
  });

  test('keeps the book’s own stop words out of bodies, too', async () => {
    const document = article({ id: 'a/b', title: 'Hello', summary: 'Hello parcel', text: 'Hallo and hello' });
    const searchWords = { synonyms: [], stop_words: ['hallo', 'Hello'] };
    const { lunr } = buildIndex([document], await createAnalyzer('en'), { searchWords });
    expect(lunr.terms).toEqual(['hello', 'parcel']);
    expect(lunr.fields.body.gaps).toBe('!#');
  });
});
