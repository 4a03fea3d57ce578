import { expect, test } from 'vitest';
import { staffWordsOf } from '../../src/i18n/staff/staff-words-of.ts';
import { deskLanguages } from '../../src/lib/desk-language.ts';
import { policyFamilies } from '../../src/model/policy-rule.ts';
import { flatten, placesOf } from './texts.ts';
import { typographyRules } from './typography-rules.ts';

test.each(deskLanguages)('the texts of the staff’s pages in %s are printed as the language is', (language) => {
  const rules = typographyRules.filter(({ locales }) => locales.includes(language));
  const faults = flatten(staffWordsOf(language), []).flatMap(({ key, text }) =>
    rules.filter(({ fault }) => fault.test(text)).map(({ habit }) => `${key}: ${habit}`),
  );
  expect(faults).toEqual([]);
});

test('the texts in Chinese have the places for values of the English ones', () => {
  const english = new Map(flatten(staffWordsOf('en'), []).map((text) => [`${text.key} ${text.form ?? ''}`, text]));
  for (const { key, form, text } of flatten(staffWordsOf('zh'), [])) {
    const original = english.get(`${key} ${form ?? ''}`);
    expect([key, ...placesOf(text)]).toEqual([key, ...placesOf(original?.text ?? '')]);
  }
});

test('every family of rules has a name', () => {
  const { families } = staffWordsOf('en').policies;
  expect(Object.keys(families).toSorted()).toEqual([...policyFamilies, 'none'].toSorted());
});
