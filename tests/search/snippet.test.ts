import { describe, expect, test } from 'vitest';
import type { Matcher } from '../../src/search/marks.ts';
import { snippet } from '../../src/search/snippet.ts';

/** Matches the given words literally; the longer, the heavier. */
function matcher(...words: string[]): Matcher {
  return (text) =>
    words
      .flatMap((term) =>
        [...text.matchAll(new RegExp(term, 'gu'))].map(({ index }) => ({
          term,
          start: index,
          end: index + term.length,
          weight: term.length,
        })),
      )
      .sort((a, b) => a.start - b.start);
}

const filler = 'Nothing of note is said here for quite a while. '.repeat(8);

describe('snippet', () => {
  test('is the summary when that has as much of the query as the text', () => {
    const shown = snippet({ summary: 'A zebra.', text: 'The zebra runs.' }, matcher('zebra'), 'en');
    expect(shown).toEqual({ text: 'A zebra.', marks: [[2, 7]] });
  });

  test('is the summary when nothing matches, or the text when there is no summary', () => {
    expect(snippet({ summary: 'A summary.', text: 'A text.' }, matcher('zebra'), 'en')).toEqual({
      text: 'A summary.',
      marks: [],
    });
    expect(snippet({ summary: '', text: 'A text.' }, matcher('zebra'), 'en').text).toBe('A text.');
  });

  test('begins with the sentence that has most of the query', () => {
    const text = `A zebra. ${filler}Here a zebra meets a giraffe. ${filler}`;
    const shown = snippet({ summary: 'Animals.', text }, matcher('zebra', 'giraffe'), 'en');
    expect(shown.text).toMatch(/^Here a zebra meets a giraffe\. .*…$/u);
    expect(shown.marks.map(([start, end]) => shown.text.slice(start, end))).toEqual(['zebra', 'giraffe']);
  });

  test('cuts long sentences between words and says so', () => {
    const words = 'word '.repeat(100);
    const shown = snippet({ summary: '', text: `${words}zebra ${words}` }, matcher('zebra'), 'en');
    expect(shown.text).toMatch(/^…word (?:word )*zebra (?:word )*word…$/u);
    expect(shown.text.length).toBeLessThanOrEqual(162);
    expect(shown.marks.map(([start, end]) => shown.text.slice(start, end))).toEqual(['zebra']);
  });

  test('is half as long in Chinese and Japanese', () => {
    const shown = snippet({ summary: '', text: `${'荷物'.repeat(60)}返金${'荷物'.repeat(60)}` }, matcher('返金'), 'ja');
    expect(shown.text).toHaveLength(82);
    expect(shown.marks.map(([start, end]) => shown.text.slice(start, end))).toEqual(['返金']);
  });

  test('does not part a character from its other half', () => {
    const shown = snippet({ summary: '', text: '𠮷'.repeat(300) }, matcher('none'), 'ja');
    expect(shown.text.isWellFormed()).toBe(true);
  });
});
