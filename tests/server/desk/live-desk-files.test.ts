import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DeskLanguage, DeskLibrary } from '../../../src/desk/library.ts';
import type { SuggestModelFile } from '../../../src/search/suggest/model-file.ts';
import { liveDeskFiles } from '../../../src/server/desk/live-desk-files.ts';
import { base, macro, type Texts } from '../../catalogue/memory-book.ts';

let content = '';

beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'replybook-book-'));
  const fields = 'utterances: [How do I send the lamp back?]\n';
  await write({ ...base, 'macros/en/returns/send-back.md': macro('Send it to us.', fields) });
});
afterAll(() => rm(content, { recursive: true, force: true }));

test('what authors write is in the desk’s files at the next question', async () => {
  const files = liveDeskFiles({ content, images: content });
  const before = await files('library');
  expect((parse(before) as DeskLibrary).macros.map(({ path }) => path)).toEqual(['returns/send-back']);
  expect((parse(await files('library-en')) as DeskLanguage).macros['returns/send-back']?.body).toBe('Send it to us.');
  expect((await files('library'))?.etag).toBe(before?.etag);

  await write({ 'macros/en/returns/keep-it.md': macro('Please keep it.') });
  const after = await files('library');
  expect((parse(after) as DeskLibrary).macros.map(({ path }) => path)).toEqual([
    'returns/keep-it',
    'returns/send-back',
  ]);
  expect(after?.etag).not.toBe(before?.etag);
});

test('the model is learned from the book in a thread of its own, once', async () => {
  const files = liveDeskFiles({ content, images: content });
  const model = await files('model');
  expect((parse(model) as SuggestModelFile).macros.map(({ path }) => path)).toContain('returns/send-back');
  expect((await files('model'))?.etag).toBe(model?.etag);
});

test('the book has no texts in a language that its brand does not list', async () => {
  const files = liveDeskFiles({ content, images: content });
  expect(await files('library-ja')).toBeUndefined();
});

async function write(texts: Texts): Promise<void> {
  for (const [path, text] of Object.entries(texts)) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text);
  }
}

function parse(file: { readonly bytes: Uint8Array } | undefined): unknown {
  return JSON.parse(new TextDecoder().decode(file?.bytes));
}
