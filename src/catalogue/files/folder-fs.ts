import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { imageSize } from 'image-size';
import type { BookFiles, ImageSize } from './book-files.ts';

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
    image: (path) => readImageSize(join(publicFolder, path)),
  };
}

async function readImageSize(path: string): Promise<ImageSize | undefined> {
  try {
    const { width, height } = imageSize(await readFile(path));
    return { width, height };
  } catch {
    return undefined;
  }
}
