import { describe, expect, it } from 'vitest';
import { fold, normalise } from '../../../src/policy/text/normalise.ts';
import { compilePhrases } from '../../../src/policy/text/phrases.ts';
import { tokensOf } from '../../../src/policy/text/tokens.ts';

/** The stretches of a text in which a phrase stands. */
function found(phrase: string, text: string): string[] {
  const tokens = tokensOf(fold(normalise(text)));
  const stretches: string[] = [];
  compilePhrases({ it: [phrase] }).find(tokens, (_name, first, behind) => {
    const [start, end] = [tokens.spans[first]?.start ?? 0, tokens.spans[behind - 1]?.end ?? 0];
    stretches.push(text.slice(start, end));
  });
  return [...new Set(stretches)];
}

describe('phrases', () => {
  it.each([
    ['a word, whatever its case and accents', 'évaluation', 'Une EVALUATION ici', ['EVALUATION']],
    ['the beginning of a word', 'bewert*', 'Ihre Bewertungen', ['Bewertungen']],
    ['a part of a word', '*bewertung*', 'Eine Produktbewertungsbitte', ['Produktbewertungsbitte']],
    [
      'one of several, of several words too',
      'leave [a|your honest] review',
      'please leave your honest review',
      ['leave your honest review'],
    ],
    ['what may be missing', 'message ?us on', 'message on Signal', ['message on']],
    ['words with up to three others between', 'leave .. review', 'leave us a nice review', ['leave us a nice review']],
    ['Chinese letters in a row', '好评', '求好评哦', ['好评']],
    ['traditional letters by simplified ones', '写评价', '麻煩寫評價', ['寫評價']],
    ['simplified letters by traditional ones', '評價', '写评价', ['评价']],
    ['Japanese with a gap', '高評価…お願い', '高評価をぜひお願いします', ['高評価をぜひお願い']],
    ['apostrophes and hyphens as borders', 'l avis', 'Merci pour l’avis', ['l’avis']],
  ])('finds %s', (_name, phrase, text, stretches) => {
    expect(found(phrase, text)).toEqual(stretches);
  });

  it.each([
    ['letters that are spelled out', 'whatsapp', 'on W h a t s A p p now', 'W h a t s A p p'],
    ['letters with signs between', 'whatsapp', 'on W-h-a-t-s-A-p-p now', 'W-h-a-t-s-A-p-p'],
    ['a word with a sign in it', 'voucher', 'a vou-cher for you', 'vou-cher'],
    ['digits for letters', 'review', 'a r3v1ew please', 'r3v1ew'],
    ['signs for letters', 'whatsapp', 'on wh@tsapp', 'wh@tsapp'],
  ])('sees through %s', (_name, phrase, text, stretch) => {
    expect(found(phrase, text)).toContain(stretch);
  });

  it.each([
    ['four other words', 'leave .. review', 'leave us a very nice long review'],
    ['a longer word', 'star', 'we start today'],
    ['letters of ordinary words', 'yatil', 'Qu’y a-t-il ?'],
  ])('passes over %s', (_name, phrase, text) => {
    expect(found(phrase, text)).toEqual([]);
  });
});
