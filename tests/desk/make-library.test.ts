import { beforeAll, describe, expect, test } from 'vitest';
import { indexBook } from '../../src/catalogue/book-index.ts';
import type { Book } from '../../src/catalogue/book.ts';
import { makeLibrary, type DeskBook } from '../../src/desk/make-library.ts';
import { personalOrder } from '../../src/desk/me.ts';
import { madeUpBook, madeUpFiles } from './made-up-book.ts';

let book: Book;
let made: DeskBook;
beforeAll(async () => {
  book = await madeUpBook();
  made = await makeLibrary(indexBook(book));
});

describe('the desk’s library', () => {
  test('has each macro once for all its languages, stale translations said so', () => {
    const { macros } = made.library;
    expect(macros.map(({ path }) => path)).toEqual([
      'returns/half-done',
      'returns/on-its-way',
      'returns/send-back',
      'returns/waived',
      'returns/winter',
    ]);
    expect(macros[1]).toEqual({
      path: 'returns/on-its-way',
      category: 'returns',
      intent: 'return_request',
      channels: ['amazon', 'email'],
      fulfilment: 'FBM',
      tier: 1,
      owner: 'Mara',
      related_faq: [],
      shortcut: 'moving',
      texts: {
        en: { title: 'Parcel on its way', status: 'approved' },
        de: { title: 'Paket unterwegs', status: 'approved', stale: true },
      },
    });
  });

  test('has the texts of each language apart, with the digest that the library names', () => {
    expect(made.languages.map(({ locale, macros }) => [locale, Object.keys(macros)])).toEqual([
      ['en', ['returns/half-done', 'returns/on-its-way', 'returns/send-back', 'returns/waived', 'returns/winter']],
      ['de', ['returns/on-its-way']],
    ]);
    expect(made.languages[0]?.snippets).toEqual({ bye: 'Kind regards' });
    expect(made.library.languages).toEqual(made.languages.map(({ locale, digest }) => ({ locale, digest })));
  });

  test('is the same for the same book, and another with every edit, in whatever language', async () => {
    const again = await makeLibrary(indexBook(await madeUpBook()));
    expect(again).toEqual(made);
    const german = String(madeUpFiles['macros/de/returns/on-its-way.md']).replace('Hallo', 'Guten Tag');
    const edited = await makeLibrary(
      indexBook(await madeUpBook({ ...madeUpFiles, 'macros/de/returns/on-its-way.md': german })),
    );
    expect(edited.library.digest).not.toBe(made.library.digest);
    expect(edited.languages[0]?.digest).toBe(made.languages[0]?.digest);
    expect(edited.languages[1]?.digest).not.toBe(made.languages[1]?.digest);
  });

  test('leaves the examples of rules where they prove something', () => {
    expect(made.library.policies.rules.map(({ id, channel, examples }) => [id, channel, examples])).toEqual([
      ['no-links', 'amazon', { bad: {}, ok: {} }],
      ['no-emoji', 'amazon', { bad: {}, ok: {} }],
    ]);
  });
});

test('habits are lists of paths, each once', () => {
  const use = { locale: 'en', channel: 'amazon', edited: false, at: '2026-11-26T12:00:00.000Z' };
  const recents = ['a/a', 'b/b', 'a/a'].map((macro, id) => ({ ...use, id: String(id), macro }));
  const counts = { mine: [{ macro: 'a/a', uses: 2 }], team: [{ macro: 'b/b', uses: 9 }] };
  expect(personalOrder({ favourites: ['c/c'], recents, ...counts })).toEqual({
    favourites: ['c/c'],
    recents: ['a/a', 'b/b'],
    mine: ['a/a'],
    team: ['b/b'],
  });
});
