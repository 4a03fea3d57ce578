import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/catalogue/parse/decode.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const idsOf = (input: Uint8Array): string[] => decode('a.md', input).findings.map(({ ruleId }) => ruleId);

describe('the text of a file', () => {
  it('is what the bytes say, whatever the language', () => {
    const text = 'Größe, 返品, 📦\n\ttabs and \u00A0 spaces \uFFFD\n';
    expect(decode('a.md', bytes(text))).toEqual({ source: { file: 'a.md', text }, findings: [] });
  });

  it('has no byte order mark and only one kind of line end, so that places are the same everywhere', () => {
    const { source, findings } = decode('a.md', bytes('\uFEFFa\r\nb\rc\n'));
    expect(source?.text).toBe('a\nb\nc\n');
    expect(findings.map(({ ruleId, line, column }) => [ruleId, line, column])).toEqual([
      ['book/byte-order-mark', 1, 1],
      ['book/line-endings', 1, 2],
    ]);
  });

  it.each([
    ['little', [0xff, 0xfe, 0x61, 0x00]],
    ['big', [0xfe, 0xff, 0x00, 0x61]],
  ])('is refused as UTF-16 (%s endian)', (endian, input) => {
    const { source, findings } = decode('a.md', Uint8Array.from(input));
    expect(source).toBeUndefined();
    expect(findings[0]?.message).toBe(`is UTF-16 (${endian} endian), not UTF-8`);
  });

  it.each([
    { name: 'a letter of Latin-1 before another', input: [0x61, 0x0a, 0x63, 0xe9, 0x72], says: '0xE9 on line 2' },
    { name: 'a letter of Latin-1 at the end', input: [0x61, 0xe9], says: '0xE9 on line 1' },
    { name: 'the first byte', input: [0x80], says: '0x80 on line 1' },
    { name: 'an overlong form', input: [0x61, 0xc0, 0xaf], says: '0xC0 on line 1' },
    { name: 'half of a pair', input: [0x0a, 0x0a, 0xed, 0xa0, 0x80], says: '0xED on line 3' },
    { name: 'a cut letter of four bytes', input: [0xf0, 0x9f, 0x93, 0x61], says: '0xF0 on line 1' },
  ])('is refused with the byte to blame: $name', ({ input, says }) => {
    const { source, findings } = decode('a.md', Uint8Array.from(input));
    expect(source).toBeUndefined();
    expect(findings[0]?.message).toBe(`is not UTF-8: byte ${says} belongs to another encoding`);
  });

  it('tells each control character once, with its number', () => {
    const { findings } = decode('a.md', bytes('a\u0000b\nc\u0007\u0000'));
    expect(findings.map(({ line, column, message }) => [line, column, message])).toEqual([
      [1, 2, 'has the invisible control character U+0000, 2 times'],
      [2, 2, 'has the invisible control character U+0007'],
    ]);
    expect(idsOf(bytes('tabs\t and line ends\n are none'))).toEqual([]);
  });

  it('may be empty', () => {
    expect(decode('a.md', new Uint8Array())).toEqual({ source: { file: 'a.md', text: '' }, findings: [] });
  });
});
