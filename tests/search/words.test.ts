import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LocaleCode } from '../../src/lib/locales.ts';
import { createAnalyzer } from '../../src/search/analyse.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { loadIndex } from '../../src/search/load-index.ts';
import { search } from '../../src/search/search.ts';
import { wordSplitter } from '../../src/search/words.ts';
import { books } from './fixtures/books.ts';

const { Segmenter } = Intl;
const built = Object.fromEntries(
  await Promise.all(
    (['ja', 'zh'] as const).map(async (locale) => [locale, buildIndex(books[locale], await createAnalyzer(locale))]),
  ),
);

describe('in a browser without Intl.Segmenter', () => {
  beforeEach(() => {
    Reflect.deleteProperty(Intl, 'Segmenter');
  });
  afterEach(() => {
    Object.defineProperty(Intl, 'Segmenter', { value: Segmenter, configurable: true, writable: true });
  });

  test.each<[LocaleCode, string, string[]]>([
    ['zh', '我的包裹在哪里', ['的包', '包裹', '裹在', '在哪', '哪里']],
    ['zh', '退 pdf发票', ['退', 'pdf', '发票']],
    ['ja', '返品ラベルを印刷', ['返品', 'ラベル', 'を印', '印刷']],
    ['ja', '荷物はどこ', ['荷物', '物は']],
    ['zh', '𠮷野家', ['𠮷野', '野家']],
  ])('%s: reads "%s" in pairs', (locale, text, expected) => {
    const words = wordSplitter(locale)(text);
    for (const { text: word, start, end } of words) expect(text.slice(start, end)).toBe(word);
    expect(words.map((word) => word.text)).toEqual(expected);
  });

  test.each<[LocaleCode, string, string]>([
    ['ja', '荷物はどこですか', 'delivery/track-parcel'],
    ['ja', '返金はいつ', 'returns/refund-time'],
    ['ja', 'キャンセル', 'orders/cancel-order'],
    ['ja', '住所変更', 'orders/change-address'],
    ['zh', '我的包裹在哪里', 'delivery/track-parcel'],
    ['zh', '怎么退货', 'returns/return-item'],
    ['zh', '什么时候退款', 'returns/refund-time'],
    ['zh', '地址写错', 'orders/change-address'],
  ])('%s: finds by "%s" what others find, in the index that others use', async (locale, query, id) => {
    const index = loadIndex(built[locale], await createAnalyzer(locale));
    expect(search(index, query)[0]?.id).toBe(id);
  });
});
