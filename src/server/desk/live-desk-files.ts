import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { indexBook } from '../../catalogue/book-index.ts';
import type { Book } from '../../catalogue/book.ts';
import { folderFiles } from '../../catalogue/files/folder-fs.ts';
import { readBook } from '../../catalogue/read-book.ts';
import { learnApart } from '../../search/suggest/learn-apart-fs.ts';
import { deskFile, type DeskFile, type DeskFiles } from './desk-files.ts';
import { makeDeskFiles } from './make-desk-files.ts';

interface Made {
  readonly stamp: string;
  readonly book: Promise<Book>;
  readonly files: Promise<ReadonlyMap<string, string>>;
  model: Promise<DeskFile> | undefined;
}

/** The desk's files of a book that authors work on: made when they are asked for, anew once the book has changed. */
export function liveDeskFiles({ content, images }: { readonly content: string; readonly images: string }): DeskFiles {
  let made: Made | undefined;
  return async (name) => {
    const stamp = await stampOf(content);
    if (made?.stamp !== stamp) {
      const book = readBook(folderFiles(content, images)).then((reading) => reading.book);
      made = { stamp, book, files: book.then((read) => makeDeskFiles(indexBook(read))), model: undefined };
    }
    const current = made;
    if (name === 'model') {
      current.model ??= current.book.then(learnApart).then((model) => fileOf(JSON.stringify(model)));
      return current.model;
    }
    const text = (await current.files).get(name);
    return text === undefined ? undefined : fileOf(text);
  };
}

function fileOf(text: string): DeskFile {
  return deskFile(new TextEncoder().encode(text));
}

/** Changes when a file of the folder does. */
async function stampOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const stats = await Promise.all(files.map((file) => stat(file).catch(() => undefined)));
  const newest = stats.reduce((latest, found) => Math.max(latest, found?.mtimeMs ?? 0), 0);
  return `${files.length} ${newest}`;
}
