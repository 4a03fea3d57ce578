import { describe, expect, test } from 'vitest';
import { planQuery } from '../../src/search/query-plan.ts';
import { titleFit } from '../../src/search/title-fit.ts';
import { article } from './fixtures/article.ts';
import { indexOf } from './fixtures/books.ts';

const index = await indexOf('en', [
  article({ id: 'a/1', title: 'Return a gift card', summary: '', text: 'gift' }),
  article({ id: 'a/2', title: 'Gift', summary: '', text: 'card' }),
  article({ id: 'a/3', title: 'Wi-fi', summary: '', text: 'It works.' }),
]);

function fit(query: string, id: string): number {
  const document = index.documents.find((candidate) => candidate.id === id);
  if (!document) throw new Error(`There is no article ${id}.`);
  return titleFit(planQuery(query, index))(index.titles(document));
}

describe('the fit of a title', () => {
  test('is 1 where title and query say the same, whatever the stop words', () => {
    expect(fit('gift card return ', 'a/1')).toBeCloseTo(1);
    expect(fit('gift ', 'a/2')).toBeCloseTo(1);
  });

  test('is less for a query that asks more and for a title that says more', () => {
    expect(fit('gift elephant ', 'a/2')).toBeLessThan(1);
    expect(fit('gift ', 'a/1')).toBeLessThan(fit('gift ', 'a/2'));
    expect(fit('gift ', 'a/1')).toBeGreaterThan(0);
  });

  test('is less for a misspelled word', () => {
    expect(fit('gfit ', 'a/2')).toBeCloseTo(0.8 * 0.8);
  });

  test('is nothing without a word in common but stop words', () => {
    expect(fit('a ', 'a/1')).toBe(0);
    expect(fit('elephant ', 'a/1')).toBe(0);
  });

  test('knows compounds closed up', () => {
    expect(fit('wi-fi ', 'a/3')).toBeCloseTo(1);
  });
});
