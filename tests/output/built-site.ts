import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { inject } from 'vitest';
import { folderFiles } from '../../src/catalogue/files/folder-fs.ts';
import { readBook, type Reading } from '../../src/catalogue/read-book.ts';

const buildFault = inject('buildFault');
if (buildFault !== '') throw new Error(buildFault);

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, 'dist', 'client');

/** Every public file of the build, by its path from the site's root: `/en/index.html`. */
export const builtFiles = filesIn(folder);

/** The search indexes that only the server reads, by language: `/en.json`. Books for which browsers get all have none. */
export const serverIndexes = filesIn(join(root, 'dist', 'server', 'search'));

/** The text of a file; throws where the build has none. */
export function builtText(path: string): string {
  const bytes = builtFiles.get(path);
  if (!bytes) throw new Error(`The build has no file ${path}.`);
  return bytes.toString('utf8');
}

/** The book that the site is built from. */
export function readSiteBook(): Promise<Reading> {
  return readBook(folderFiles(join(root, 'content'), join(root, 'public')));
}

function filesIn(below: string): ReadonlyMap<string, Buffer> {
  return new Map(
    readdirSync(below, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [`/${relative(below, file).split(sep).join('/')}`, readFileSync(file)]),
  );
}
