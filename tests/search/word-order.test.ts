import { describe, expect, test } from 'vitest';
import { planQuery } from '../../src/search/query-plan.ts';
import { wordOrder } from '../../src/search/word-order.ts';
import { article } from './fixtures/article.ts';
import { indexOf } from './fixtures/books.ts';

const index = await indexOf('en', [article({ id: 'a/1', title: 'Return a gift card', summary: '', text: 'gift' })]);

function order(query: string, terms: readonly string[] = ['return', 'a', 'gift', 'card']): number {
  return wordOrder(planQuery(query, index))(terms);
}

describe('the order of words', () => {
  test('counts neighbours of the query that stand together in the line', () => {
    expect(order('gift card ')).toBe(1);
    expect(order('gift card return ')).toBe(0.5);
  });

  test('counts half what one word parts', () => {
    expect(order('a card ')).toBe(0.5);
  });

  test('counts a pair once, at its nearest', () => {
    expect(order('gift card ', ['gift', 'a', 'card', 'gift', 'card', 'gift'])).toBe(1);
  });

  test('counts nothing in another order, and nothing for a single word', () => {
    expect(order('card gift ')).toBe(0);
    expect(order('gift ')).toBe(0);
    expect(order('')).toBe(0);
  });
});
