import { resolve } from 'node:path';
import { folderFiles } from '../../src/catalogue/files/folder-fs.ts';
import { readBook, type Reading } from '../../src/catalogue/read-book.ts';

/** The book in content/. */
export function realBook(): Promise<Reading> {
  return readBook(folderFiles(resolve('content'), resolve('public')));
}
