import { describe, expect, test } from 'vitest';
import { search } from '../../src/search/search.ts';
import { article } from './fixtures/article.ts';
import { indexOf } from './fixtures/books.ts';

const filler = { summary: 'It is about something else.', text: 'Nothing to see.' };

async function order(query: string, ...documents: Parameters<typeof article>[0][]): Promise<string[]> {
  return search(await indexOf('en', documents.map(article)), query).map(({ id }) => id);
}

describe('rank', () => {
  test('prefers the article whose title is what is asked', async () => {
    const found = await order(
      'change address',
      { ...filler, id: 'a/long', title: 'Change the address, the size or the colour of an order, and cancel it' },
      { ...filler, id: 'a/short', title: 'Change the address' },
    );
    expect(found).toEqual(['a/short', 'a/long']);
  });

  test('prefers words in the order of the query', async () => {
    const found = await order(
      'gift card ',
      { ...filler, id: 'a/apart', title: 'A card with your gift' },
      { ...filler, id: 'a/together', title: 'A gift card with it' },
    );
    expect(found).toEqual(['a/together', 'a/apart']);
  });

  test('prefers the article in which a sentence says it to one that has the words here and there', async () => {
    const found = await order(
      'kettle leaks at the spout',
      {
        id: 'a/scattered',
        title: 'One',
        summary: 'Help.',
        text: 'Our kettle. A hose leaks. Buy a lamp. The can has a spout.',
      },
      {
        id: 'a/sentence',
        title: 'Two',
        summary: 'Help.',
        text: 'Our hose. The kettle leaks at the spout. Buy a lamp. The can.',
      },
    );
    expect(found).toEqual(['a/sentence', 'a/scattered']);
  });

  test('prefers the article of which two keyword phrases are like the query', async () => {
    const found = await order(
      'broken lamp',
      { ...filler, id: 'a/one', title: 'One', keywords: ['broken lamps', 'red paint', 'blue paint'] },
      { ...filler, id: 'a/two', title: 'Two', keywords: ['broken lamps', 'lamp is broken', 'blue paint'] },
    );
    expect(found).toEqual(['a/two', 'a/one']);
  });

  test('takes what a word may be completed to in the middle of a query for less than the last word', async () => {
    const documents = [
      { ...filler, id: 'a/tablet', title: 'Tablet' },
      { ...filler, id: 'a/legs', title: 'Legs' },
    ];
    expect((await order('tab legs', ...documents))[0]).toBe('a/legs');
    expect((await order('legz tab', ...documents))[0]).toBe('a/tablet');
  });

  test('prefers the article that has all of many words to a title that has one of them', async () => {
    const found = await order(
      'timer switches heater off overnight',
      { ...filler, id: 'a/title', title: 'The timer of the lamp' },
      {
        id: 'a/complete',
        title: 'Safety',
        summary: 'Help.',
        text: 'Set it in the evening. The timer switches it off. No heater is on overnight.',
      },
    );
    expect(found[0]).toBe('a/complete');
  });

  test('counts what an unfinished word may become no more than its commonest completion', async () => {
    const common = ['One', 'Two', 'Three', 'Four'].map((title, place) => ({
      ...filler,
      ...{ id: `a/${place}`, title, text: 'The order.' },
    }));
    const found = await order(
      'change ord',
      ...common,
      { ...filler, id: 'a/change', title: 'Change the order' },
      { ...filler, id: 'a/rare', title: 'Ordinal, ordeal and ordinary' },
    );
    expect(found[0]).toBe('a/change');
  });

  test('looks through a small book when no word is found', async () => {
    const documents = [
      { ...filler, id: 'a/one', title: 'Unsubscribing' },
      { ...filler, id: 'a/two', title: 'Kettles' },
    ];
    const index = await indexOf('en', documents.map(article));
    const [hit] = search(index, 'xunsubscribement');
    expect(hit).toMatchObject({ id: 'a/one', confident: false });
  });
});
