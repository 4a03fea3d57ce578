import { describe, expect, it } from 'vitest';
import { bodyTokens } from '../../../src/catalogue/render/body-tokens.ts';

/** What stands in the text where each token of a type is placed. */
function placesOf(text: string, type: string): string[] {
  return bodyTokens(text)
    .filter(({ token }) => token.type === type)
    .map(({ token, start }) => text.slice(start, start + token.raw.length));
}

describe('the tokens of a text', () => {
  it.each([
    ['one after the other', '[a](b)\n\n[a](b) and [c](d)', ['[a](b)', '[a](b)', '[c](d)']],
    ['in lists', '- x\n- [a](b)\n  - [c](d)', ['[a](b)', '[c](d)']],
    ['in quotes', '> x\n> [a](b)', ['[a](b)']],
    ['in tables', '| [a](b) |\n| - |\n| [c](d) |', ['[a](b)', '[c](d)']],
    ['in headings', '## [a](b)', ['[a](b)']],
    ['in footnotes', 'Text.[^1]\n\n[^1]: With [a](b).', ['[a](b)']],
    ['behind the word Footnotes', 'Text.[^1] [a](b)\n\nFootnotes and [c](d)\n\n[^1]: Note.', ['[a](b)', '[c](d)']],
  ])('are placed where they stand: %s', (_name, text, wanted) => {
    expect(placesOf(text, 'link')).toEqual(wanted);
  });

  it('of one text know nothing of another', () => {
    const text = 'Text.[^1]\n\n[^1]: Note.';
    const first = bodyTokens(text).length;
    expect(bodyTokens(text)).toHaveLength(first);
    expect(placesOf('Text.[^1]', 'footnoteRef')).toEqual([]);
  });
});
