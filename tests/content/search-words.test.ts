import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderFiles } from '../../src/catalogue/files/folder-fs.ts';
import { readBook } from '../../src/catalogue/read-book.ts';
import { localeCodes, type LocaleCode } from '../../src/lib/locales.ts';
import { analyse, createAnalyzer } from '../../src/search/analyse.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { loadIndex, type SearchIndex } from '../../src/search/load-index.ts';
import { search } from '../../src/search/search.ts';

const root = join(import.meta.dirname, '../..');
const { book } = await readBook(folderFiles(join(root, 'content'), join(root, 'public')));

function wordsOf(locale: LocaleCode): { synonyms: string[][]; stop_words: string[] } | undefined {
  return book.searchWords.find((entry) => entry.locale === locale)?.data;
}

/** The articles for buyers as their sources say them. */
async function indexOf(locale: LocaleCode): Promise<SearchIndex> {
  const analyzer = await createAnalyzer(locale);
  const articles = book.faqs.filter((faq) => faq.locale === locale && faq.data.audience === 'public');
  const documents = articles.map(({ path, category, data: { title, summary, keywords }, body }) => {
    return { id: path, url: `/${path}/`, title, category, summary, keywords, headings: [], text: body };
  });
  return loadIndex(buildIndex(documents, analyzer, { searchWords: wordsOf(locale) }), analyzer);
}

describe.each(localeCodes)('the search words in %s', (locale) => {
  const { synonyms = [], stop_words: stopWords = [] } = wordsOf(locale) ?? {};

  test('have 25 groups at least', () => {
    expect(synonyms.length).toBeGreaterThanOrEqual(25);
  });

  test('have a word to read in every entry, and no two of a group that stemming makes one', async () => {
    const analyzer = await createAnalyzer(locale);
    const termsOf = (entry: string): string =>
      analyse(entry, analyzer)
        .flatMap(({ term, stop }) => (stop ? [] : term))
        .join(' ');
    const useless = synonyms.flatMap((group) => {
      const read = group.map(termsOf);
      return group.filter((_, place) => read[place] === '' || read.indexOf(read[place]!) !== place);
    });
    expect(useless).toEqual([]);
  });

  test('have no stop word as a synonym', () => {
    expect(synonyms.flat().filter((entry) => stopWords.includes(entry))).toEqual([]);
  });
});

describe('the search of the book', () => {
  test.each<[LocaleCode, string, string]>([
    ['en', 'reimbursement', 'refunds/refund-timing'],
    ['en', 'smashed', 'problems/damaged-item'],
    ['en', 'despatched yet', 'delivery/track-my-parcel'],
    ['de', 'Kassenzettel', 'payment/invoice'],
    ['de', 'Bestellung canceln', 'orders/cancel-an-order'],
    ['fr', 'brisé', 'problems/damaged-item'],
    ['es', 'reintegro', 'refunds/refund-timing'],
    ['it', 'disdire', 'orders/cancel-an-order'],
    ['ja', '払戻し', 'refunds/refund-timing'],
    ['zh', '撤单', 'orders/cancel-an-order'],
  ])('%s: answers "%s" with %s first', async (locale, query, path) => {
    expect(search(await indexOf(locale), query)[0]?.id).toBe(path);
  });
});
