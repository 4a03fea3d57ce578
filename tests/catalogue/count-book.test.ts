import { expect, it } from 'vitest';
import { countBook } from '../../src/catalogue/count-book.ts';
import { article, base, checkTexts } from './memory-book.ts';

it('A book is counted by kind, in words; kinds without an entry are left out', async () => {
  const { reading } = await checkTexts({ ...base, 'faq/en/returns/a.md': article('Text.') });
  expect(countBook(reading.book)).toBe('1 article (en 1), 1 channel, 1 fact, 1 category, 1 intent');
});

it('A book without anything has nothing to count', async () => {
  const { reading } = await checkTexts({});
  expect(countBook(reading.book)).toBe('');
});
