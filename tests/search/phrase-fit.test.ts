import { describe, expect, test } from 'vitest';
import type { Phrase } from '../../src/search/document-features.ts';
import { namedShare, neighbours } from '../../src/search/phrase-fit.ts';
import { planQuery, type QueryPlan } from '../../src/search/query-plan.ts';
import { article } from './fixtures/article.ts';
import { indexOf } from './fixtures/books.ts';

const index = await indexOf('en', [
  article({ id: 'a/1', title: 'Return a gift card', summary: '', text: 'gift' }),
  article({ id: 'a/2', title: 'Gift', summary: '', text: 'card' }),
]);

function plan(query: string): QueryPlan {
  return planQuery(query, index);
}

function title(id: string): Phrase {
  const document = index.documents.find((candidate) => candidate.id === id);
  if (!document) throw new Error(`There is no article ${id}.`);
  return index.features(document).title;
}

describe('neighbours', () => {
  test('counts neighbours of the query that stand together in the phrase', () => {
    expect(neighbours(plan('gift card '), title('a/1'))).toBe(1);
    expect(neighbours(plan('gift card return '), title('a/1'))).toBe(0.5);
  });

  test('counts half what one word parts', () => {
    expect(neighbours(plan('a card '), title('a/1'))).toBe(0.5);
  });

  test('counts nothing in another order, and nothing for a single word', () => {
    expect(neighbours(plan('card gift '), title('a/1'))).toBe(0);
    expect(neighbours(plan('gift '), title('a/1'))).toBe(0);
  });
});

describe('namedShare', () => {
  test('looks at the content of the phrase only', () => {
    expect(namedShare(plan('gift card return '), title('a/1'))).toBeCloseTo(1);
    expect(namedShare(plan('a '), title('a/1'))).toBe(0);
    expect(namedShare(plan('gift elephant '), title('a/2'))).toBe(1);
  });
});
