import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { BookFiles } from '../catalogue/files/book-files.ts';
import { folderFiles } from '../catalogue/files/folder-fs.ts';
import { CannotRun, type Terminal } from './terminal.ts';

/** A content folder on disk, opened. */
export interface BookFolder {
  readonly files: BookFiles;
  readonly path: string;
  /** The folder as it is written before a path in a report: `content/`, or nothing for the current one. */
  readonly prefix: string;
}

/** Opens the content folder; its pictures are in `public` beside it. Refuses a folder that is not there. */
export async function openBookFolder(content: string, { folder }: Terminal): Promise<BookFolder> {
  const path = resolve(folder, content);
  const isFolder = await stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  if (!isFolder) {
    throw new CannotRun(
      `there is no folder "${content}" here. Run it where the book is, or name the folder with --content.`,
    );
  }
  const below = relative(folder, path).split(sep).join('/');
  return { path, files: folderFiles(path, join(dirname(path), 'public')), prefix: below === '' ? '' : `${below}/` };
}
