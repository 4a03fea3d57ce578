import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localeCodes, type LocaleCode } from '../../src/lib/locales.ts';
import { analyse, analyzerVersion, createAnalyzer, withStopWords } from '../../src/search/analyse.ts';

async function terms(locale: LocaleCode, text: string): Promise<string[]> {
  return analyse(text, await createAnalyzer(locale)).map((token) => token.term);
}

describe('analyse', () => {
  test('gives term, raw form, range and stop mark of each word', async () => {
    const tokens = analyse('The Parcels!', await createAnalyzer('en'));
    expect(tokens).toMatchObject([
      { term: 'the', raw: 'the', start: 0, end: 3, stop: true },
      { term: 'parcel', raw: 'parcels', start: 4, end: 11, stop: false },
    ]);
  });

  test.each<[LocaleCode, string, string]>([
    ['en', 'My PARCELS arrived', 'my parcel arriving'],
    ['en', 'the buyer’s café', 'the buyer cafes'],
    ['en', 'ﬁnal ｐａｒｃｅｌ', 'final parcel'],
    ['de', 'Rückgaben', 'Rueckgabe'],
    ['de', 'Größe', 'groesse'],
    ['de', 'Straße', 'STRASSE'],
    ['fr', 'l’article retourné', 'L ARTICLE retournes'],
    ['es', 'artículos', 'ARTICULO'],
    ['it', 'dell’ordine', 'dell ordini'],
    ['ja', 'ｷｬﾝｾﾙ', 'キャンセル'],
    ['zh', 'ＰＤＦ发票', 'pdf 发票'],
  ])('%s: reads "%s" and "%s" alike', async (locale, one, other) => {
    expect(await terms(locale, one)).toEqual(await terms(locale, other));
  });

  test('keeps voicing marks, which tell Japanese words apart', async () => {
    expect(await terms('ja', 'ガス')).not.toEqual(await terms('ja', 'カス'));
  });

  test('gives compounds closed up and in parts', async () => {
    const text = 'Your e-mail address';
    const tokens = analyse(text, await createAnalyzer('en'));
    expect(tokens.map(({ term, joined, start, end }) => [term, joined, text.slice(start, end)])).toEqual([
      ['your', false, 'Your'],
      ['email', true, 'e-mail'],
      ['e', false, 'e'],
      ['mail', false, 'mail'],
      ['address', false, 'address'],
    ]);
  });

  test('keeps the compound apart from the elided article before it', async () => {
    expect(await terms('fr', 'l’e-mail')).toEqual(['l', 'email', 'e', 'mail']);
  });

  test('does not stem what has a digit', async () => {
    expect(await terms('en', '123ing B2Bs')).toEqual(['123ing', 'b2bs']);
  });

  test('leaves out particles and endings of Japanese and Chinese', async () => {
    expect(await terms('ja', '荷物を追跡する')).toEqual(['荷物', '追跡']);
    expect(await terms('zh', '我的包裹')).toEqual(['包裹']);
  });

  test('knows stop words however they are written', async () => {
    const stops = async (locale: LocaleCode, text: string): Promise<boolean[]> =>
      analyse(text, await createAnalyzer(locale)).map((token) => token.stop);
    expect(await stops('en', "Don't WHERE parcel")).toEqual([true, true, false]);
    expect(await stops('fr', 'Où ou où l’article')).toEqual([true, true, true, true, false]);
    expect(await stops('de', 'für fuer')).toEqual([true, true]);
  });

  test('takes more stop words, however they are written, and leaves question words alone', async () => {
    const analyzer = withStopWords(await createAnalyzer('fr'), ['Été', 'où', 'e-mail']);
    const tokens = analyse('ete où étés e-mails colis', analyzer).map(({ raw, stop, weight }) => [raw, stop, weight]);
    expect(tokens).toEqual([
      ['ete', true, 0.3],
      ['ou', true, 0.5],
      ['etes', false, 1],
      ['emails', false, 1],
      ['e', true, 0.3],
      ['mails', false, 1],
      ['colis', false, 1],
    ]);
  });

  test('weighs stop words less, those that ask a little more, and words of any question half', async () => {
    const tokens = analyse('where is parcel now', await createAnalyzer('en'));
    expect(tokens.map(({ stop, weight }) => [stop, weight])).toEqual([
      [true, 0.5],
      [true, 0.3],
      [false, 1],
      [false, 0.5],
    ]);
  });

  // An index is read by the analyzer that made it. If this fails on purpose, raise analyzerVersion and write both anew.
  test('gives what its version promises', async () => {
    expect({
      version: analyzerVersion,
      en: await terms('en', "Couldn't track 2 wi-fi orders"),
      de: await terms('de', 'Rücksendungen größerer Pakete'),
      fr: await terms('fr', 'Les étiquettes d’expédition'),
      es: await terms('es', 'Las devoluciones rápidas'),
      it: await terms('it', 'Gli ordini annullati'),
      ja: await terms('ja', '返品ラベルを印刷'),
      zh: await terms('zh', '查询物流信息'),
    }).toEqual({
      version: 2,
      en: ['couldnt', 'track', '2', 'wifi', 'wi', 'fi', 'order'],
      de: ['rucksend', 'gross', 'paket'],
      fr: ['le', 'etiquet', 'd', 'expedit'],
      es: ['las', 'devolu', 'rap'],
      it: ['gli', 'ordin', 'annull'],
      ja: ['返品', 'ラベル', '印刷'],
      zh: ['查询', '物流', '信息'],
    });
  });

  test.each(localeCodes)('%s: gives ranges that lie in the text and ascend, and no empty term', async (locale) => {
    const analyzer = await createAnalyzer(locale);
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(...Array.from("aeß É'’-.追跡のガｶﾞーﬁ0９\u0301\u200b😀")), maxLength: 40 }),
    );
    fc.assert(
      fc.property(text, (sample) => {
        let previous = 0;
        for (const { term, raw, start, end } of analyse(sample, analyzer)) {
          expect(term).not.toBe('');
          expect(raw).not.toBe('');
          expect(start).toBeGreaterThanOrEqual(previous);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(sample.length);
          previous = start;
        }
      }),
      { numRuns: 300 },
    );
  });
});
