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
    expect(siteOf(indexBook(book), undefined)?.searchWords).toEqual({
      de: { synonyms: [['Rückgabe', 'zurücksenden']], stop_words: [] },
      en: { synonyms: [['return', 'send back']], stop_words: ['please'] },
    });
  });
});
