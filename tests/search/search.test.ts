import { describe, expect, test } from 'vitest';
import type { LocaleCode } from '../../src/lib/locales.ts';
import type { SearchIndex } from '../../src/search/load-index.ts';
import { search, type SearchHit } from '../../src/search/search.ts';
import { article } from './fixtures/article.ts';
import { books, indexOf } from './fixtures/books.ts';

const indexes = Object.fromEntries(
  await Promise.all(
    (Object.keys(books) as LocaleCode[]).map(async (locale) => [locale, await indexOf(locale)] as const),
  ),
) as Record<LocaleCode, SearchIndex>;

function first(locale: LocaleCode, query: string): SearchHit | undefined {
  return search(indexes[locale], query)[0];
}

describe('search', () => {
  test.each([
    ['where is my parcel', 'delivery/track-parcel'],
    ['has my order been shipped? tracking', 'delivery/track-parcel'],
    ['order has still not arrived', 'delivery/late-parcel'],
    ['it says delivered but nothing came', 'delivery/marked-delivered'],
    ['how long until delivery', 'delivery/shipping-times'],
    ['postage', 'delivery/shipping-costs'],
    ['I moved, new address', 'orders/change-address'],
    ['ordered by mistake', 'orders/cancel-order'],
    ['cancellation', 'orders/cancel-order'],
    ['VAT invoice for company', 'orders/invoice'],
    ['send it back', 'returns/return-item'],
    ['returning items', 'returns/return-item'],
    ['when is my money back', 'returns/refund-time'],
    ['shoes are the wrong size', 'returns/exchange-size'],
    ['screen is cracked', 'returns/damaged-item'],
    ['received wrong product', 'returns/wrong-item'],
    ['payment failed', 'payment/declined'],
    ['redeem voucher', 'payment/gift-card'],
    ['guarantee period', 'product/warranty'],
    ['bluetooth pairing', 'product/pair-headphones'],
    ['can not log in', 'account/reset-password'],
    ['login', 'account/reset-password'],
  ])('en: answers "%s" with %s first', (query, id) => {
    expect(first('en', query)?.id).toBe(id);
  });

  test.each([
    ['trakc my parcl', 'delivery/track-parcel'],
    ['chnage adress', 'orders/change-address'],
    ['cancle order', 'orders/cancel-order'],
    ['waranty', 'product/warranty'],
    ['pasword', 'account/reset-password'],
    ['headfones blutooth', 'product/pair-headphones'],
  ])('en: forgives the misspelling "%s"', (query, id) => {
    expect(first('en', query)?.id).toBe(id);
  });

  test.each<[LocaleCode, string, string]>([
    ['de', 'rückgabe', 'returns/return-item'],
    ['de', 'Rueckgaben', 'returns/return-item'],
    ['de', 'groesse', 'returns/exchange-size'],
    ['de', 'grosse', 'returns/exchange-size'],
    ['de', 'gebuehr', 'delivery/shipping-costs'],
    ['de', 'stornierung', 'orders/cancel-order'],
    ['de', 'passwort vergesen', 'account/reset-password'],
    ['de', 'wo ist meine Sendung', 'delivery/track-parcel'],
    ['fr', 'l’étiquette', 'returns/return-item'],
    ['fr', 'etiquette', 'returns/return-item'],
    ['fr', 'remboursements', 'returns/refund-time'],
    ['fr', "d'adresse", 'orders/change-address'],
    ['fr', 'article abime', 'returns/damaged-item'],
    ['fr', 'annuler ma comande', 'orders/cancel-order'],
    ['es', 'devoluciones', 'returns/return-item'],
    ['es', 'devolucion', 'returns/return-item'],
    ['es', 'donde esta mi paquete', 'delivery/track-parcel'],
    ['es', 'contrasena', 'account/reset-password'],
    ['es', 'facturas', 'orders/invoice'],
    ['es', 'garantia', 'product/warranty'],
    ['it', 'dell’indirizzo', 'orders/change-address'],
    ['it', 'resi', 'returns/return-item'],
    ['it', 'spedizione costo', 'delivery/shipping-costs'],
    ['it', 'qualita', 'product/warranty'],
    ['it', 'rimborsi', 'returns/refund-time'],
    ['it', 'dove e il pacco', 'delivery/track-parcel'],
    ['ja', '荷物はどこですか', 'delivery/track-parcel'],
    ['ja', '返金はいつ', 'returns/refund-time'],
    ['ja', 'ｷｬﾝｾﾙ', 'orders/cancel-order'],
    ['ja', '住所変更', 'orders/change-address'],
    ['ja', 'PDF', 'orders/invoice'],
    ['zh', '我的包裹在哪里', 'delivery/track-parcel'],
    ['zh', '怎么退货', 'returns/return-item'],
    ['zh', '什么时候退款', 'returns/refund-time'],
    ['zh', 'pdf', 'orders/invoice'],
    ['zh', '地址写错', 'orders/change-address'],
  ])('%s: answers "%s" with %s first', (locale, query, id) => {
    expect(first(locale, query)?.id).toBe(id);
  });

  test.each<[LocaleCode, string, string]>([
    ['en', 'track', 'delivery/track-parcel'],
    ['en', 'warranty', 'product/warranty'],
    ['en', 'password', 'account/reset-password'],
    ['de', 'rechnung', 'orders/invoice'],
    ['fr', 'rembourser', 'returns/refund-time'],
    ['es', 'factura', 'orders/invoice'],
    ['it', 'garanzia', 'product/warranty'],
    ['ja', '追跡', 'delivery/track-parcel'],
    ['ja', '領収書', 'orders/invoice'],
    ['ja', 'キャンセル', 'orders/cancel-order'],
    ['ja', 'パスワード', 'account/reset-password'],
    ['zh', '密码', 'account/reset-password'],
    ['zh', '充电', 'product/battery'],
    ['zh', '快递单号', 'delivery/track-parcel'],
  ])('%s: finds "%s" while it is typed', (locale, word, id) => {
    const shortest = locale === 'ja' || locale === 'zh' ? 2 : 3;
    for (let length = shortest; length <= word.length; length += 1) {
      const hits = search(indexes[locale], word.slice(0, length), 3);
      expect(
        hits.map((hit) => hit.id),
        word.slice(0, length),
      ).toContain(id);
    }
    expect(first(locale, word)?.id).toBe(id);
  });

  test('finds compounds closed up, hyphenated and in two words', () => {
    for (const query of ['wifi', 'wi-fi', 'WI FI'])
      expect(first('en', query)?.id, query).toBe('product/pair-headphones');
    for (const query of ['email', 'e-mail']) expect(first('en', query)?.id, query).toBe('orders/order-history');
  });

  test('takes a compound for the word that others write closed up', async () => {
    const index = await indexOf('en', [
      article({ id: 'a/window', title: 'Window film', summary: 'A film.', text: 'For windows.' }),
      article({ id: 'a/wifi', title: 'Wifi setup', summary: 'A setup.', text: 'For speakers.' }),
    ]);
    expect(search(index, 'wi-fi ').map((hit) => hit.id)).toEqual(['a/wifi']);
  });

  test('goes farther for a query that hits nothing, without confidence', () => {
    expect(first('en', 'pxrcxl')?.title).toContain('parcel');
    expect(first('en', 'pxrcxl')?.confident).toBe(false);
  });

  test('completes the last word only while it may still grow', () => {
    const ids = (query: string): string[] => search(indexes.en, query).map((hit) => hit.id);
    expect(ids('can')[0]).toBe('orders/cancel-order');
    expect(ids('can ')).not.toContain('orders/cancel-order');
  });

  test('answers a query of stop words from titles and keywords', () => {
    expect(first('en', 'where is my')?.id).toBe('delivery/track-parcel');
    expect(first('de', 'wo ist mein')?.id).toBe('delivery/track-parcel');
    expect(search(indexes.en, 'the').length).toBeGreaterThan(0);
  });

  test.each(['', ' ', '\n\t', '?!', '…', '😀', '、。', "'"])('finds nothing for %j', (query) => {
    expect(search(indexes.en, query)).toEqual([]);
    expect(search(indexes.ja, query)).toEqual([]);
  });

  test('finds nothing where no word is near', () => {
    expect(search(indexes.en, 'xylophonqz brxtl')).toEqual([]);
  });

  test('takes names of JavaScript’s own properties for words', async () => {
    const documents = ['constructor', '__proto__', 'toString', 'hasOwnProperty', '_index', 'title'].map((word) =>
      article({ id: `a/${word}`, title: `About ${word}`, summary: 'A word.', text: word }),
    );
    const index = await indexOf('en', documents);
    for (const { id, title } of documents) expect(search(index, title.slice(6))[0]?.id).toBe(id);
    for (const query of ['constructor', '__proto__', 'valueOf']) expect(() => search(indexes.en, query)).not.toThrow();
  });

  test('takes lunr’s query language for words', () => {
    expect(first('en', '+title:refund^9 -cancel* ~2')?.id).toBe('returns/refund-time');
  });

  test('gives at most as many hits as asked for', () => {
    expect(search(indexes.en, 'order')).toHaveLength(10);
    expect(search(indexes.en, 'order', 2)).toHaveLength(2);
    expect(search(indexes.en, 'order', 0)).toEqual([]);
  });

  test('gives the best first, with what a result shows', () => {
    const hits = search(indexes.en, 'refund after return');
    expect(hits[0]).toMatchObject({
      id: 'returns/refund-time',
      url: '/test/returns/refund-time/',
      category: 'returns',
    });
    const scores = hits.map((hit) => hit.score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  test('is confident of an answer in the title and not of a word in passing', () => {
    expect(first('en', 'cancel order')?.confident).toBe(true);
    expect(first('ja', '返金')?.confident).toBe(true);
    expect(first('en', 'islands')).toMatchObject({ id: 'delivery/shipping-times', confident: false });
    expect(first('en', 'do you have giraffes from islands')?.confident).toBe(false);
  });

  test('finds in a large book what it finds in a small one', async () => {
    const others = Array.from({ length: 600 }, (_, number) =>
      article({
        id: `other/n-${number}`,
        title: `How to use part ${number}`,
        summary: `Part ${number} fits.`,
        text: 'Put it in and use it.',
      }),
    );
    const index = await indexOf('en', [...others, ...books.en]);
    for (const query of ['how do I track my parcel', 'where is my refund', 'chnage adress']) {
      expect(search(index, query)[0]?.id, query).toBe(first('en', query)?.id);
    }
    expect(search(index, 'how to')).toHaveLength(10);
  });
});
