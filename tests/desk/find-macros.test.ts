import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Desk } from '../../src/desk/desk.ts';
import type { FindInput, FoundMacro } from '../../src/desk/find.ts';
import { titleMarks, titleWords } from '../../src/desk/title-search.ts';
import { localeCodes, type LocaleCode } from '../../src/lib/locales.ts';
import { madeUpBook } from './made-up-book.ts';
import { openDeskOn, openRealDesk } from './real-desk.ts';

const today = '2026-11-26';

describe('in the book', () => {
  let desk: Desk;
  let fresh: Desk;
  beforeAll(async () => {
    const { book, desk: opened } = await openRealDesk();
    desk = opened;
    fresh = await openDeskOn(book);
    for (const locale of ['en', 'de', 'ja'] as const) await desk.prepareSearch(locale);
  });

  const find = (query: string, more: Partial<FindInput> = {}): FoundMacro[] =>
    desk.find({ query, locale: 'en', today, ...more });
  const paths = (found: readonly FoundMacro[]): string[] => found.map(({ macro }) => macro.path);

  test('a shortcut finds its macro at once, and those that begin so after it', () => {
    const [first, second] = find('late');
    expect([first?.macro.shortcut, first?.because]).toEqual(['late', 'shortcut']);
    expect(second?.macro.shortcut).toMatch(/^late-/u);
    expect(find('LATE ')[0]?.macro.shortcut).toBe('late');
  });

  test.each([
    ['what buyers write', 'how much is express and will it be here by friday', 'delivery/delivery-options'],
    ['a name of an intent', 'Customs and duties', 'delivery/customs-charges'],
    ['a word of the title, half typed', 'pick-up po', 'delivery/delivery-options'],
    ['a word that is misspelled', 'garantee', 'products/warranty-claim'],
    ['words of the text', 'hand in envelope label refund', 'returns/return-label'],
  ])('%s finds the macro: %s', (_, query, path) => {
    expect(paths(find(query)).slice(0, 5)).toContain(path);
  });

  test('a German text is found by a German agent, and by an English one who typed a German word', () => {
    expect(paths(find('Zoll', { locale: 'de' }))[0]).toBe('delivery/customs-charges');
    expect(paths(find('Zoll'))[0]).toBe('delivery/customs-charges');
    expect(find('Zoll', { locale: 'de' })[0]?.locale).toBe('de');
  });

  test('what was found is marked in the title and in a piece of the text', () => {
    const [found] = find('customs');
    const marked = (text: string, marks: readonly (readonly [number, number])[]): string[] =>
      marks.map(([start, end]) => text.slice(start, end).toLowerCase());
    expect(marked(found?.title ?? '', found?.titleMarks ?? [])).toContain('customs');
    const { snippet } = find('declare the real contents')[0] ?? {};
    expect(snippet && marked(snippet.text, snippet.marks)).toContain('declare');
  });

  test('until the texts are ready, titles are searched', () => {
    expect(paths(fresh.find({ query: 'customs', locale: 'en', today }))[0]).toBe('delivery/customs-charges');
    expect(fresh.find({ query: 'import charg', locale: 'en', today })[0]?.because).toBe('title');
  });

  test('filters keep what fits all of them', () => {
    const filters = { channel: 'amazon', category: 'delivery', fulfilment: 'FBA', locale: 'ja' } as const;
    const found = find('', { filters });
    expect(found.length).toBeGreaterThan(0);
    for (const { macro } of found) {
      expect(macro.channels).toContain('amazon');
      expect(macro.category).toBe('delivery');
      expect(['FBA', 'any']).toContain(macro.fulfilment);
      expect(macro.texts.ja?.status).toBe('approved');
    }
    expect(find('', { filters: { channel: 'nowhere' } })).toEqual([]);
  });

  test('without words: favourites, recents, mine, the team’s, then all others, each once', () => {
    const all = paths(find('', { limit: 500 }));
    const [a = '', b = '', c = '', d = ''] = all.toReversed();
    const found = find('', {
      limit: 500,
      personal: { favourites: [a, 'gone/for-good'], recents: [b, a], mine: [c, b], team: [c, d] },
    });
    expect(found.slice(0, 5).map(({ macro, because }) => [macro.path, because])).toEqual([
      [a, 'favourite'],
      [b, 'recent'],
      [c, 'mine'],
      [d, 'team'],
      [all[0], 'all'],
    ]);
    expect(paths(found).toSorted()).toEqual(all.toSorted());
    expect(found.filter(({ isFavourite }) => isFavourite)).toHaveLength(1);
  });

  test('any text is a query, in any language and with any filter', () => {
    const query = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.stringMatching(/^[a-z /?*+:^~-]{0,30}$/u));
    fc.assert(
      fc.property(query, fc.constantFrom(...localeCodes), fc.boolean(), (text, locale, isFiltered) => {
        const found = find(text, { locale, limit: 7, ...(isFiltered && { filters: { tier: 1 } }) });
        expect(found.length).toBeLessThanOrEqual(7);
        expect(new Set(paths(found)).size).toBe(found.length);
        for (const { title, titleMarks: marks } of found) {
          for (const [start, end] of marks) expect(start < end && end <= title.length).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a macro is offered', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDeskOn(await madeUpBook());
  });
  const titles = (input: Partial<FindInput>): string[] =>
    desk.find({ query: '', locale: 'en', today, ...input }).map(({ title }) => title);

  test('while it is approved and within its days', () => {
    expect(titles({})).toEqual(['Parcel on its way', 'Send the lamp back', 'With a link']);
    expect(titles({ today: '2026-12-01' })).toContain('Only in winter');
    expect(titles({ today: '2027-03-01' })).not.toContain('Only in winter');
  });

  test('and shown otherwise only to whom looks for its status', () => {
    expect(titles({ filters: { status: 'draft' } })).toEqual(['Half done']);
    expect(titles({ filters: { status: 'approved' } })).toContain('Only in winter');
    expect(titles({ filters: { status: 'retired' } })).toEqual([]);
  });

  test('in the languages that it is written in', () => {
    const filters = { locale: 'de' as LocaleCode };
    expect(titles({ filters })).toEqual(['Parcel on its way']);
    expect(titles({ filters, locale: 'de' })).toEqual(['Paket unterwegs']);
    expect(titles({ locale: 'de' })).toEqual(['Paket unterwegs', 'Send the lamp back', 'With a link']);
  });
});

describe('a title', () => {
  test.each([
    ['Rückgabe nach der Frist', 'ruck fri', ['Rück', 'Fri']],
    ['返品ラベルを送る', 'ラベル', ['ラベル']],
    ['Too late to cancel', 'late cancel', ['late', 'cancel']],
    ['Lost in transit: refunded', 'REFUND', ['refund']],
  ])('%s fits "%s"', (title, query, expected) => {
    const marks = titleMarks(title, titleWords(query));
    expect(marks?.map(([start, end]) => title.slice(start, end))).toEqual(expected);
  });

  test('does not fit words that it has not, or that stand inside others', () => {
    expect(titleMarks('Too late to cancel', titleWords('late order'))).toBeUndefined();
    expect(titleMarks('Translate it', titleWords('late'))).toBeUndefined();
  });
});
