import { describe, expect, test } from 'vitest';
import type { LocaleCode } from '../../src/lib/locales.ts';
import { forbiddenEverywhere, praiseWords } from './forbidden-words.ts';

describe('what no public article may contain', () => {
  test.each([
    ['an e-mail address', 'Write to help@example.com.'],
    ['a telephone number', 'Call +49 30 1234567.'],
    ['a telephone number', 'Call (030) 123-4567.'],
    ['an outside address', 'See https://example.com/help.'],
    ['an outside address', 'See example.com for more.'],
  ])('%s is seen in "%s"', (what, text) => {
    expect(forbiddenEverywhere[what]!.test(text)).toBe(true);
  });

  test.each(['In 5 to 10 business days.', 'Your order 3, parcels 1 and 2.', 'Press **Your Orders** > **Invoice**.'])(
    'nothing is seen in "%s"',
    (text) => {
      const seen = Object.keys(forbiddenEverywhere).filter((what) => forbiddenEverywhere[what]!.test(text));
      expect(seen).toEqual([]);
    },
  );

  test.each<[LocaleCode, string, string]>([
    ['en', 'We would love a five-star review.', 'What you write in a review is up to you.'],
    ['de', 'Über eine positive Bewertung freuen wir uns.', 'Was Sie in einer Bewertung schreiben, entscheiden Sie.'],
    ['fr', 'Merci de laisser un avis positif.', 'À votre avis, est-il en retard ?'],
    ['es', 'Danos cinco estrellas.', 'Lo que escribas en una reseña es cosa tuya.'],
    ['it', 'Lasciaci cinque stelle.', 'La recensione è una tua scelta.'],
    ['ja', '高評価をお願いします。', '評価の内容はお客様のご自由です。'],
    ['zh', '请给我们五星好评。', '评价内容由您决定。'],
  ])('in %s, "%s" asks for praise and "%s" does not', (locale, asks, does) => {
    expect(praiseWords[locale].test(asks)).toBe(true);
    expect(praiseWords[locale].test(does)).toBe(false);
  });
});
