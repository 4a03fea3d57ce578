import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetOf, positionAt, spanOf } from '../../../src/catalogue/parse/source-text.ts';

const texts = fc.array(fc.constantFrom('a', '\n', 'ä', '📦'), { maxLength: 30 }).map((parts) => parts.join(''));

describe('a place in a text', () => {
  it('has the line and column that counting gives', () => {
    fc.assert(
      fc.property(texts, fc.nat(40), (text, wanted) => {
        const offset = Math.min(wanted, text.length);
        const lines = text.slice(0, offset).split('\n');
        expect(positionAt(text, offset)).toEqual({ line: lines.length, column: (lines.at(-1) ?? '').length + 1 });
      }),
    );
  });

  it('is found again from its line and column', () => {
    fc.assert(
      fc.property(texts, fc.nat(40), (text, wanted) => {
        const offset = Math.min(wanted, text.length);
        const { line, column } = positionAt(text, offset);
        expect(offsetOf(text, line, column)).toBe(offset);
      }),
    );
  });

  it('ends with the text', () => {
    expect(offsetOf('ab\nc', 9, 1)).toBe(4);
    expect(offsetOf('ab\nc', 2, 9)).toBe(4);
  });
});

describe('the span of words', () => {
  it('is the first one from a place on', () => {
    expect(spanOf('one two one', 'one', 1)).toEqual({ start: 8, end: 11 });
  });

  it('has no width where the words are not there', () => {
    expect(spanOf('one', 'two', 1)).toEqual({ start: 1, end: 1 });
    expect(spanOf('one', '', 2)).toEqual({ start: 2, end: 2 });
  });
});
