import { describe, expect, it } from 'vitest';
import {
  dateSchema,
  entryPathSchema,
  instantSchema,
  lineSchema,
  localizedTextSchema,
  nameSchema,
  slugSchema,
  sourceDigestSchema,
} from '../../src/model/fields.ts';

const cases = {
  slug: {
    schema: slugSchema,
    good: ['a', 'track-my-parcel', '404'],
    bad: ['', 'A', 'a_b', '-a', 'a-', 'a--b', 'a b', 'ä', 'a\n'],
  },
  name: {
    schema: nameSchema,
    good: ['a', 'first_name', 'a1'],
    bad: ['', '1a', 'First', 'a-b', '_a', 'a\n', '__proto__'],
  },
  path: { schema: entryPathSchema, good: ['returns/label'], bad: ['label', 'a/b/c', '/a', 'a/', 'a/../b', 'a/b.md'] },
  date: {
    schema: dateSchema,
    good: ['2026-11-22', '2028-02-29'],
    bad: ['2026-02-29', '2026-13-01', '22.11.2026', '2026-11-22T00:00:00Z', ''],
  },
  instant: {
    schema: instantSchema,
    good: ['2026-11-27T00:00:00+01:00', '2026-11-27T00:00:00Z'],
    bad: ['2026-11-27', '2026-11-27T00:00:00', '2026-11-31T00:00:00Z'],
  },
  line: {
    schema: lineSchema(2, 5),
    good: ['ab', 'a b', 'äöü', '返品'],
    bad: ['a', 'abcdef', ' ab', 'ab ', 'a\nb', 'ab\n'],
  },
  digest: {
    schema: sourceDigestSchema,
    good: ['0123456789ab'],
    bad: ['0123456789AB', '0123456789a', '', 'g'.repeat(12)],
  },
} as const;

describe.each(Object.entries(cases))('a %s', (_name, { schema, good, bad }) => {
  it.each(good)('may be %j', (text) => {
    expect(schema.safeParse(text).success).toBe(true);
  });

  it.each(bad)('may not be %j', (text) => {
    expect(schema.safeParse(text).success).toBe(false);
  });
});

describe('a text per locale', () => {
  it('may lack a locale, and may not have one that is none', () => {
    expect(localizedTextSchema.safeParse({ en: 'Yes' }).success).toBe(true);
    expect(localizedTextSchema.safeParse({ en: 'Yes', english: 'Yes' }).success).toBe(false);
  });
});
