import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { BookFiles } from './book-files.ts';
import { sizeOf } from './image-size.ts';

/** The book in a folder on disk. Hidden files and editors' copies are passed over. Throws where the folder is missing. */
export function folderFiles(contentFolder: string, publicFolder: string): BookFiles {
  return {
    list: async () => {
      const entries = await readdir(contentFolder, { recursive: true, withFileTypes: true });
      const files = entries
        .filter((entry) => entry.isFile())
        .map((entry) => relative(contentFolder, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .filter((path) => !/(?:^|\/)\.|~$/u.test(path))
        .toSorted();
      return Promise.all(files.map(async (path) => ({ path, size: (await stat(join(contentFolder, path))).size })));
    },
    read: (path) => readFile(join(contentFolder, path)),
    image: async (path) => sizeOf(await readFile(join(publicFolder, path)).catch(() => undefined)),
  };
}
