import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { learnModel, modelFingerprint } from './learn-model.ts';
import type { SuggestModelFile } from './model-file.ts';
import type { TaughtBook } from './taught-book.ts';

/** Learned models are kept here: learning takes seconds, reading one a part of a second. */
const folder = join(import.meta.dirname, '../../../node_modules/.cache/replybook');
const prefix = 'suggest-';
/** What takes less time to learn, in milliseconds, is not kept. */
const worthKeeping = 1000;

/** The model of a book: the one that was learned from the same texts before, else a new one. */
export async function modelOf(book: TaughtBook): Promise<SuggestModelFile> {
  const name = `${prefix}${modelFingerprint(book)}.json`;
  const kept = await readFile(join(folder, name), 'utf8').catch(() => undefined);
  if (kept !== undefined) return JSON.parse(kept) as SuggestModelFile;
  const start = performance.now();
  const model = await learnModel(book);
  if (performance.now() - start < worthKeeping) return model;
  // A place that cannot be written to costs time and nothing else.
  await keep(name, JSON.stringify(model)).catch(() => undefined);
  return model;
}

/** Keeps one model; those of earlier texts go. It is renamed into place, so that nobody reads half of it. */
async function keep(name: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const earlier = (await readdir(folder)).filter((file) => file.startsWith(prefix) && file !== name);
  const unfinished = join(folder, `${process.pid}-${name}`);
  await writeFile(unfinished, text);
  await rename(unfinished, join(folder, name));
  await Promise.all(earlier.map((file) => rm(join(folder, file), { force: true })));
}
