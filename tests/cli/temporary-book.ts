import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Texts } from '../catalogue/memory-book.ts';

export const books = join(import.meta.dirname, '../fixtures/books');

/** A folder that goes when the test ends, with `content/` of these files. */
export async function bookFolder(texts: Texts): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'replybook-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'content'));
  await writeTexts(folder, texts);
  return folder;
}

/** A copy of a fixture book that goes when the test ends. */
export async function copyOf(name: string): Promise<string> {
  const folder = await bookFolder({});
  await cp(join(books, name), folder, { recursive: true });
  return folder;
}

/** Writes files below `content/` of a folder. */
export async function writeTexts(folder: string, texts: Texts): Promise<void> {
  for (const [path, text] of Object.entries(texts)) {
    const file = join(folder, 'content', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
