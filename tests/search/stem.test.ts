import lunr from 'lunr';
import { describe, expect, test } from 'vitest';
import type { LocaleCode } from '../../src/lib/locales.ts';
import { loadStemmer } from '../../src/search/stem.ts';

describe('loadStemmer', () => {
  test.each<[LocaleCode, string[]]>([
    ['en', ['track', 'tracked', 'tracking', 'tracks']],
    ['de', ['bestellung', 'bestellungen']],
    ['de', ['rückgabe', 'rückgaben']],
    ['fr', ['commande', 'commandes', 'commander']],
    ['es', ['devolución', 'devoluciones']],
    ['it', ['spedizione', 'spedizioni']],
  ])('%s: takes %j to one stem', async (locale, words) => {
    const stem = await loadStemmer(locale);
    expect(new Set(words.map(stem)).size).toBe(1);
  });

  test('keeps apart words that only look related', async () => {
    const stem = await loadStemmer('en');
    expect(stem('order')).not.toBe(stem('older'));
    expect(stem('return')).not.toBe(stem('refund'));
  });

  test.each<[LocaleCode, string]>([
    ['ja', '追跡する'],
    ['zh', '退货'],
  ])('%s: leaves words as they are', async (locale, word) => {
    expect((await loadStemmer(locale))(word)).toBe(word);
  });

  test('leaves lunr itself as it was', async () => {
    await Promise.all((['de', 'fr', 'es', 'it'] as const).map(loadStemmer));
    expect(lunr).not.toHaveProperty('de');
    expect(lunr).not.toHaveProperty('stemmerSupport');
  });
});
