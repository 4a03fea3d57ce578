import { describe, expect, test } from 'vitest';
import { search } from '../../src/search/search.ts';
import { shortlist } from '../../src/search/shortlist.ts';
import { article } from './fixtures/article.ts';
import { indexOf } from './fixtures/books.ts';

const things = ['lamp', 'kettle', 'jacket', 'drone', 'tent', 'clock', 'rug', 'piano', 'scooter', 'wok'];
const colours = ['red', 'blue', 'green', 'black', 'white', 'purple', 'golden', 'grey', 'pink', 'brown'];
const questions = ['Return', 'Repair', 'Clean', 'Exchange', 'Assemble', 'Store', 'Gift', 'Insure'];

/** 800 articles in which every word is common, and only all words of a title together tell which it is. */
const many = questions.flatMap((question) =>
  colours.flatMap((colour) =>
    things.map((thing) =>
      article({
        id: `${question}/${colour}-${thing}`,
        title: `${question} the ${colour} ${thing}`,
        summary: `How to ${question} it.`,
        text: `Whether ${things.join(', ')} or anything ${colours.join(', ')}: order it, use it, enjoy it.`,
      }),
    ),
  ),
);
const index = await indexOf('en', many);

function listed(...terms: string[]): number[] {
  const clauses = terms.map((term) => ({ term, boost: 1 }));
  return [...shortlist(clauses, index)];
}

describe('the shortlist', () => {
  test('has all of a small book that has anything', async () => {
    const small = await indexOf('en', [...many.slice(0, 30), article({ ...many[0]!, id: 'a/b', text: 'Lamps!' })]);
    expect(shortlist([{ term: 'jacket', boost: 1 }], small)).toEqual(Array.from({ length: 30 }, (_, number) => number));
  });

  test('has the documents that have most of what is looked for', () => {
    const best = many.findIndex(({ title }) => title === 'Repair the green tent');
    expect(listed('repair', 'green', 'tent')).toContain(best);
    expect(listed('repair').map((number) => many[number]?.title.split(' ')[0])).toEqual(Array(100).fill('Repair'));
  });

  test('has 100 documents at most, the first of those that have the same', () => {
    expect(listed('lamp')).toHaveLength(100);
    expect(listed('order')).toEqual(Array.from({ length: 100 }, (_, number) => number));
  });

  test('is empty for terms that no document has', () => {
    expect(listed('giraffe')).toEqual([]);
  });
});

describe('search in a large book', () => {
  test('finds every article by its title, however common its words', () => {
    const missed = many.filter(({ title, id }) => search(index, title, 1)[0]?.id !== id);
    expect(missed).toEqual([]);
  });

  test('lets no rare word oust what the common ones ask for', async () => {
    const rare = article({ id: 'a/zebra', title: 'Zebra', summary: 'A zebra.', text: 'Stripes.' });
    const hits = search(await indexOf('en', [...many, rare]), 'zebra insure pink wok');
    expect(hits.slice(0, 2).map(({ id }) => id)).toEqual(['a/zebra', 'Insure/pink-wok']);
  });

  test('scores as if all were scored', () => {
    const scores = (given: ReturnType<typeof shortlist> | undefined): Map<string, number> => {
      const found = index.lunr(given).query((query) => {
        for (const term of ['repair', 'pink', 'tent']) query.term(term, { usePipeline: false });
      });
      return new Map(found.map(({ ref, score }) => [ref, score]));
    };
    const all = scores(undefined);
    const some = scores(
      shortlist(
        ['repair', 'pink', 'tent'].map((term) => ({ term, boost: 1 })),
        index,
      ),
    );
    expect(some.size).toBe(100);
    for (const [ref, score] of some) expect(score).toBe(all.get(ref));
    expect([...some.keys()][0]).toBe([...all.keys()][0]);
  });
});
