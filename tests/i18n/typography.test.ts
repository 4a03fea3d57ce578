import { describe, expect, test } from 'vitest';
import { localeCodes } from '../../src/lib/locales.ts';
import { textsOf } from './texts.ts';
import { typographyRules } from './typography-rules.ts';

describe.each(localeCodes)('texts in %s', (locale) => {
  test.each(typographyRules.filter(({ locales }) => locales.includes(locale)))('$habit', ({ fault }) => {
    const faults = textsOf(locale).filter(({ text }) => fault.test(text));
    expect(faults.map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
  });
});

describe.each(typographyRules)('the rule that texts $habit', ({ fault, bad, ok }) => {
  test.each(bad)('reports %s', (text) => {
    expect(text).toMatch(fault);
  });

  test.each(ok)('lets %s pass', (text) => {
    expect(text).not.toMatch(fault);
  });
});
