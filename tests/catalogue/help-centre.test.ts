import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { indexBook } from '../../src/catalogue/book-index.ts';
import { folderFiles } from '../../src/catalogue/files/folder-fs.ts';
import { siteOf } from '../../src/catalogue/help-centre.ts';
import { readBook } from '../../src/catalogue/read-book.ts';

const root = join(import.meta.dirname, '../fixtures/books/small');
const { book } = await readBook(folderFiles(join(root, 'content'), join(root, 'public')));

describe('siteOf', () => {
  test('gives the search words of each language that has some', () => {
    expect(siteOf(indexBook(book), { url: undefined, at: new Date('2026-11-22') })?.searchWords).toEqual({
      de: { synonyms: [['Rückgabe', 'zurücksenden']], stop_words: [] },
      en: { synonyms: [['return', 'send back']], stop_words: ['please'] },
    });
  });

  test('pins the articles of a campaign while it runs, and puts them first on the home page', () => {
    const [campaign] = book.campaigns;
    if (!campaign) throw new Error('The small book has no campaign.');
    const pinnedAt = (moment: string) => siteOf(indexBook(book), { url: undefined, at: new Date(moment) })?.pinned;
    expect(campaign.data.pinned.length).toBeGreaterThan(0);
    expect(pinnedAt(campaign.data.from)).toEqual(campaign.data.pinned);
    expect(pinnedAt(campaign.data.until)).toEqual([]);
  });
});
