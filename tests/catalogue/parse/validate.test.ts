import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { validate } from '../../../src/catalogue/parse/validate.ts';
import { readFields } from '../../../src/catalogue/parse/yaml-fields.ts';
import { factsSchema } from '../../../src/model/fact.ts';
import { guideSchema } from '../../../src/model/guide.ts';

const schema = z.strictObject({
  title: z.string().min(3, 'write at least 3 characters'),
  level: z.enum(['info', 'warning']).default('info'),
  tier: z.union([z.literal(1), z.literal(2)]).optional(),
  count: z.int().positive().optional(),
  tags: z.array(z.string()).min(1).max(2).optional(),
  inner: z.strictObject({ name: z.string(), size: z.number().max(10).optional() }).optional(),
  texts: z.partialRecord(z.enum(['en', 'de']), z.string()).optional(),
});

/** Every finding as `line:column match: message (hint)`. */
function faultsOf(text: string, by: z.ZodType = schema): string[] {
  const source = { file: 'a.yml', text };
  const { findings } = validate(by, source, readFields(source, { start: 0, end: text.length }));
  return findings.map(({ line, column, match, message, hint }) => `${line}:${column} ${match}: ${message} (${hint})`);
}

describe('fields that keep their schema', () => {
  it('become its data, defaults included', () => {
    const source = { file: 'a.yml', text: 'title: Yes, all of it\n' };
    const { data, findings } = validate(schema, source, readFields(source, { start: 0, end: source.text.length }));
    expect(data).toEqual({ title: 'Yes, all of it', level: 'info' });
    expect(findings).toEqual([]);
  });
});

describe('fields that break their schema', () => {
  it.each([
    ['titel: Yes', '1:1 : the field title is missing (add "title:")'],
    [
      'titel: Yes',
      '1:1 titel: there is no field "titel" (did you mean "title"? allowed: title, level, tier, count, tags, inner, texts)',
    ],
    ['title: 12', '1:8 12: title is 12 (expected: text (put it in quotes))'],
    ['title:', '1:1 title: title is empty (expected: text)'],
    ['title: [a]', '1:8 [a]: title is ["a"] (expected: text)'],
    ['title: ab', '1:8 ab: title is "ab" (write at least 3 characters)'],
    ['level: warnin', '1:8 warnin: level is "warnin" (did you mean "warning"? allowed: info, warning)'],
    ['tier: 3', '1:7 3: tier is 3 (allowed: 1, 2)'],
    ['count: 0', '1:8 0: count is 0 (give a number of more than 0)'],
    ['count: 1.5', '1:8 1.5: count is 1.5 (expected: a whole number)'],
    ['tags: []', '1:7 []: tags is [] (list at least 1)'],
    ['tags: [a, b, c]', '1:7 [a, b, c]: tags is ["a","b","c"] (list at most 2)'],
    ['tags: [a, 2]', '1:11 2: tags[2] is 2 (expected: text (put it in quotes))'],
    ['inner: { nam: A }', '1:8 : the field inner.name is missing (add "name:")'],
    ['inner: { nam: A }', '1:10 nam: there is no field "nam" in inner (did you mean "name"? allowed: name, size)'],
    ['inner: { name: A, size: 11 }', '1:25 11: inner.size is 11 (give a number of at most 10)'],
    ['inner: text', '1:8 text: inner is "text" (expected: fields with values)'],
    ['texts: { fr: Oui }', '1:10 fr: there is no field "fr" in texts (allowed: en, de)'],
    ['- a', '1:1 - a: the file is ["a"] (expected: fields with values)'],
  ])('%s is told as %s', (text, wanted) => {
    expect(faultsOf(`${text}\n`)).toContain(wanted);
  });

  it('are all told at once', () => {
    expect(faultsOf('level: bad\ntier: 3\ncount: x\nunknown: 1\n')).toHaveLength(5);
  });

  it('are told once each: a value of the wrong type is not too short as well', () => {
    expect(faultsOf('title: [a]\n')).toHaveLength(1);
  });

  it('of a file without fields are all that it needs', () => {
    expect(faultsOf('')).toEqual(['1:1 : the field title is missing (add "title:")']);
  });

  it('are told for the branch that the writer meant', () => {
    const guide = `titles: { en: A }
tier: 1
start: one
steps:
  one: { ask: { en: Which? }, answers: [{ label: { en: A }, got: two }, { label: { en: B }, goto: two }] }
  two: { macro: a/b, decid: { en: Answer. } }
`;
    expect(faultsOf(guide, guideSchema).map((line) => line.replace(/ \(.*$/u, ''))).toEqual([
      '5:41 : the field steps.one.answers[1].goto is missing',
      '5:61 got: there is no field "got" in steps.one.answers[1]',
      '6:8 : the field steps.two.decide is missing',
      '6:22 decid: there is no field "decid" in steps.two',
    ]);
  });

  it('of a kind that does not exist name the kinds', () => {
    expect(faultsOf('a: { type: nummer, about: A number, value: 1, unit: days }\n', factsSchema)).toEqual([
      '1:12 nummer: a.type is "nummer" (did you mean "number"? allowed: number, money, text)',
    ]);
    expect(faultsOf('a: { about: A number }\n', factsSchema)).toEqual([
      '1:4 : the field a.type is missing (add "type:")',
    ]);
  });

  it('of names that cannot be names say which names can', () => {
    expect(faultsOf('First-Fact: { type: text, about: Some words, value: { en: A } }\n', factsSchema)).toEqual([
      '1:1 First-Fact: "First-Fact" cannot be a key of this file (use lower case letters, digits and underscores, like "first_name")',
    ]);
  });

  it('show a long value short', () => {
    expect(faultsOf(`title: Yes\nlevel: ${'x'.repeat(100)}\n`)[0]).toContain(`level is "${'x'.repeat(58)}… (`);
  });
});
