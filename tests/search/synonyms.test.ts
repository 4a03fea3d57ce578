import { describe, expect, test } from 'vitest';
import type { SearchWords } from '../../src/model/search-words.ts';
import { search, type SearchHit } from '../../src/search/search.ts';
import { article } from './fixtures/article.ts';
import { books, indexOf } from './fixtures/books.ts';

async function hits(query: string, words: Partial<SearchWords>, documents = books.en): Promise<SearchHit[]> {
  const searchWords = { synonyms: [], stop_words: [], ...words };
  return search(await indexOf('en', documents, { searchWords }), query);
}

async function first(query: string, words: Partial<SearchWords>): Promise<string | undefined> {
  return (await hits(query, words))[0]?.id;
}

describe('synonyms', () => {
  test.each<[string, string[], string]>([
    ['reimbursement', ['refund', 'reimbursement'], 'returns/refund-time'],
    ['telly smashed', ['broken', 'smashed'], 'returns/damaged-item'],
    ['get cash again', ['refund', 'get cash again'], 'returns/refund-time'],
    ['remittance', ['remittance', 'money back'], 'returns/refund-time'],
  ])('answer "%s" by %j', async (query, group, id) => {
    expect(await first(query, { synonyms: [group] })).toBe(id);
    expect(await first(query, {})).not.toBe(id);
  });

  test('are hits of less weight than the word itself', async () => {
    const documents = [
      article({ id: 'a/other', title: 'Shipment', summary: 'A shipment.', text: 'It is sent.' }),
      article({ id: 'a/own', title: 'Parcel', summary: 'A parcel.', text: 'There it comes.' }),
    ];
    const found = await hits('parcel', { synonyms: [['parcel', 'shipment']] }, documents);
    expect(found.map(({ id }) => id)).toEqual(['a/own', 'a/other']);
  });

  test('find, and are no reason to be confident', async () => {
    const [hit] = await hits('remuneration', { synonyms: [['refund', 'remuneration']] });
    expect(hit).toMatchObject({ id: 'returns/refund-time', confident: false });
  });

  test('are marked in what is shown', async () => {
    const [hit] = await hits('reimbursement', { synonyms: [['refund', 'reimbursement']] });
    expect(hit?.titleMarks.map(([start, end]) => hit.title.slice(start, end))).toEqual(['refund']);
  });

  test('are words of the language: they are not taken for misspelled ones', async () => {
    const documents = [
      article({ id: 'a/television', title: 'Television', summary: 'A television.', text: 'It shows films.' }),
      article({ id: 'a/jelly', title: 'Jelly', summary: 'A jelly.', text: 'It is sweet.' }),
    ];
    expect((await hits('telly ', {}, documents)).map(({ id }) => id)).toEqual(['a/jelly']);
    const found = await hits('telly ', { synonyms: [['telly', 'television']] }, documents);
    expect(found.map(({ id }) => id)).toEqual(['a/television']);
  });
});

describe('a book’s stop words', () => {
  test('find less than other words', async () => {
    const documents = [
      article({ id: 'a/acme', title: 'Acme', summary: 'About us.', text: 'We are Acme.' }),
      article({ id: 'a/lamp', title: 'Care of lamps', summary: 'Care.', text: 'Use a soft cloth.' }),
    ];
    expect((await hits('acme lamp', { stop_words: ['Acme'] }, documents))[0]?.id).toBe('a/lamp');
    expect((await hits('acme lamp', {}, documents))[0]?.id).toBe('a/acme');
  });

  test('are found in titles when there is nothing else', async () => {
    const words = { stop_words: ['warranty'] };
    expect(await first('warranty', words)).toBe('product/warranty');
  });
});
