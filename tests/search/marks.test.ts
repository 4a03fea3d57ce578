import { describe, expect, test } from 'vitest';
import type { LocaleCode } from '../../src/lib/locales.ts';
import type { Mark } from '../../src/search/marks.ts';
import { search } from '../../src/search/search.ts';
import { indexOf } from './fixtures/books.ts';

/** The text with its marks in brackets. */
function show(text: string, marks: readonly Mark[]): string {
  return marks
    .toReversed()
    .reduce((shown, [start, end]) => `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`, text);
}

async function firstTitle(locale: LocaleCode, query: string): Promise<string | undefined> {
  const [hit] = search(await indexOf(locale), query);
  return hit && show(hit.title, hit.titleMarks);
}

describe('marks', () => {
  test.each<[string, LocaleCode, string, string]>([
    ['words', 'en', 'cancel order', '[Cancel] an [order]'],
    ['other forms of a word', 'en', 'cancelled orders', '[Cancel] an [order]'],
    ['what a word may become', 'en', 'canc', '[Cancel] an order'],
    ['what a misspelling means', 'en', 'cancle oder', '[Cancel] an [order]'],
    ['no stop words beside others', 'en', 'reset your password', '[Reset] your [password]'],
    ['words without their accents', 'fr', 'abime', 'Mon article est arrivé [abîmé]'],
    ['umlauts typed as two letters', 'de', 'groesse', 'In eine andere [Größe] umtauschen'],
    ['the word behind an elided article', 'it', 'modificare ordine', '[Modificare] l’indirizzo dell’[ordine]'],
    ['half-width letters in their full form', 'ja', 'ｷｬﾝｾﾙ', '注文を[キャンセル]する'],
    ['the typed part of a Chinese word', 'zh', '物', '如何查询包裹的[物]流信息？'],
    ['Chinese words', 'zh', '包裹物流', '如何查询[包裹]的[物流]信息？'],
  ])('shows %s', async (_, locale, query, expected) => {
    expect(await firstTitle(locale, query)).toBe(expected);
  });

  test('shows stop words if the query has nothing else', async () => {
    expect(await firstTitle('de', 'wo ist mein')).toBe('[Wo] [ist] [mein] Paket?');
  });

  test('shows in the snippet what the title lacks', async () => {
    const [hit] = search(await indexOf('en'), 'batteries');
    expect(hit && show(hit.snippet.text, hit.snippet.marks)).toBe(
      'The warranty starts on the day of delivery. Wear parts like [batteries] are covered for one year.',
    );
  });
});
