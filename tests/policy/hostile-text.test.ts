import { describe, expect, it } from 'vitest';
import { channelPolicies } from '../../src/policy/channel-policies.ts';
import { checkMessage } from '../../src/policy/check-message.ts';
import { realBook } from './real-book.ts';

const { book } = await realBook();
const policies = channelPolicies(book);

/** Milliseconds that the rules of a channel take for a text: the best of three. */
function timeOf(channel: string, text: string): number {
  const policy = policies.get(channel);
  if (!policy) throw new Error(`There is no channel "${channel}".`);
  const runs = Array.from({ length: 3 }, () => {
    const start = performance.now();
    checkMessage({ text, channel, locale: 'en', buyerLocale: 'en', context: 'proactive' }, policy);
    return performance.now() - start;
  });
  return Math.min(...runs);
}

// Not how fast, but that ten times the text takes about ten times as long: a pattern that backtracks takes a hundred.
describe.each(['amazon', 'walmart', 'email'])('a hostile text on %s', (channel) => {
  it.each([
    ['one letter', 'a'],
    ['single letters', 'a b '],
    ['dots', 'a.'],
    ['at signs', 'a@'],
    ['brackets', '[(<'],
    ['digits', '1 2-3 '],
    ['number words', 'one two '],
    ['words of the lexicon', 'please leave a review '],
    ['open tags', '<img a="'],
    ['line breaks', '\n \n'],
    ['entities', '&#6'],
    ['ideographs', '一二三'],
    ['kana digits', 'ゼロに'],
    ['hundreds', 'zweihundert '],
    ['signs before domains', 'a#b.c '],
    ['labels of numbers', 'ref. ean 12345 '],
    ['signs of no width', '\u200b'],
  ])('of %s grows no faster than its length', (_name, piece) => {
    const small = timeOf(channel, piece.repeat(Math.ceil(10_000 / piece.length)));
    const large = timeOf(channel, piece.repeat(Math.ceil(100_000 / piece.length)));
    expect(large).toBeLessThan(60 * Math.max(small, 2));
  });
});
