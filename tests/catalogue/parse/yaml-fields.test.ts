import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { readFields, type Fields } from '../../../src/catalogue/parse/yaml-fields.ts';

const read = (text: string): Fields => readFields({ file: 'a.yml', text }, { start: 0, end: text.length });
const wordsAt = (text: string, path: PropertyKey[], part?: 'key' | 'value'): string => {
  const { start, end } = read(text).locate(path, part);
  return text.slice(start, end);
};

describe('fields', () => {
  it('are YAML 1.2: words stay words, and a day stays as it is written', () => {
    expect(read('a: yes\nb: 2026-11-22\nc: 012\nd: 0o14\ne: ~\n').data).toEqual({
      a: 'yes',
      b: '2026-11-22',
      c: 12,
      d: 12,
      e: null,
    });
  });

  it('stand at their key and their value, in blocks and in one line', () => {
    const text = 'a:\n  - { b: one, c: "two" }\n  - b: three\n';
    expect(wordsAt(text, ['a', 0, 'c'])).toBe('"two"');
    expect(wordsAt(text, ['a', 0, 'c'], 'key')).toBe('c');
    expect(wordsAt(text, ['a', 1, 'b'])).toBe('three');
  });

  it('that are not there are placed where they would go', () => {
    const text = 'a:\n  b: one\n';
    expect(read(text).locate(['a', 'c'])).toEqual({ start: 5, end: 5 });
    expect(read(text).locate(['x', 'y'])).toEqual({ start: 0, end: 0 });
    expect(read('').locate(['x'])).toEqual({ start: 0, end: 0 });
  });

  it('given twice are each a fault, and the others are judged all the same', () => {
    const { findings, whole } = read('a: 1\nb:\n  c: 1\n  c: 2\na: 2\n');
    expect(findings.map(({ line, match, message }) => [line, match, message])).toEqual([
      [4, 'c', 'the field "c" is given twice'],
      [5, 'a', 'the field "a" is given twice'],
    ]);
    expect(whole).toBe(true);
  });

  it.each([
    { text: 'a:\n\tb: 1\n', id: 'tab-indent', says: 'is indented with a tab' },
    { text: 'title: Returns: how\n', id: 'yaml-syntax', says: 'has a second colon, or is indented further' },
    { text: 'title: `code`\n', id: 'yaml-syntax', says: 'a value cannot start with ` or @ in YAML' },
    { text: 'title: *Important*\n', id: 'yaml-syntax', says: 'a value that starts with &, * or !' },
    { text: 'title: &Co sells\n', id: 'yaml-syntax', says: 'a value that starts with &, * or !' },
    { text: 'title: !Important\n', id: 'yaml-syntax', says: 'a value that starts with &, * or !' },
    { text: 'a: &x [1]\nb: *x\n', id: 'yaml-syntax', says: 'a value that starts with &, * or !' },
    { text: 'a: [1, 2\nb: 1\n', id: 'yaml-syntax', says: 'a list or group has no end' },
    { text: 'a: 1\n---\nb: 2\n', id: 'yaml-syntax', says: 'has a line of --- in the fields' },
    { text: `a: ${'['.repeat(5000)}\n`, id: 'deep-nesting', says: 'values stand too deep' },
  ])('with a fault say what to do: $text', ({ text, id, says }) => {
    const { data, whole, findings } = read(text);
    expect(findings[0]?.ruleId).toBe(`book/${id}`);
    expect(findings[0]?.message).toContain(says);
    expect(findings[0]?.hint).not.toBe('');
    expect(whole).toBe(false);
    expect(data).toBeUndefined();
  });

  it('that grow when they are read are refused before they grow', () => {
    const levels = Array.from({ length: 30 }, (_, level) => `l${level + 1}: &l${level + 1} [*l${level}, *l${level}]`);
    expect(read(`l0: &l0 [x]\n${levels.join('\n')}\n`).data).toBeUndefined();
  });

  it('have all their faults told at once', () => {
    expect(read("a: 'it's'\nb: `x\n").findings.length).toBeGreaterThan(1);
  });
});

describe('any YAML', () => {
  const value = fc.oneof(
    fc.constantFrom(
      'yes',
      '~',
      '012',
      '0o14',
      '1_000',
      '0b1',
      '1e3',
      '.5',
      '-.inf',
      '2026-11-22',
      '12:30:45',
      '',
      "it's",
    ),
    fc.constantFrom(
      '&name word',
      '*name',
      '!!str 5',
      '? key',
      '% sign',
      '@home',
      'a #b',
      'a: b',
      '- one',
      '[a, b',
      "'half",
    ),
    fc.constantFrom('[one, two]', '{ a: one, b: }', '|\n  two\n  lines', '>\n  folded\n  text', '"a\\tb"', '"\\u0041"'),
    fc.string({ maxLength: 12 }),
  );
  const fields = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'true', '3', '<<', '__proto__'), value), {
    maxLength: 5,
  });

  it('is read as the thorough reader reads it, which only positions need', () => {
    fc.assert(
      fc.property(fields, (pairs) => {
        const text = pairs.map(([key, written]) => `${key}: ${written}\n`).join('');
        const { data, whole, findings } = read(text);
        const thorough = parseDocument(text, { version: '1.2', logLevel: 'error' });
        if (findings.length > 0) return;
        expect(whole).toBe(true);
        expect(thorough.errors).toEqual([]);
        expect(JSON.stringify(data)).toBe(JSON.stringify(thorough.toJS()));
      }),
      { numRuns: 3000 },
    );
  });
});
