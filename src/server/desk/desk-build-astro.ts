import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { indexBook } from '../../catalogue/book-index.ts';
import type { Book } from '../../catalogue/book.ts';
import { folderFiles } from '../../catalogue/files/folder-fs.ts';
import { readBook } from '../../catalogue/read-book.ts';
import { learnApart } from '../../search/suggest/learn-apart-fs.ts';
import type { SuggestModelFile } from '../../search/suggest/model-file.ts';
import { makeDeskFiles } from './make-desk-files.ts';

/**
 * Writes what the desk loads of the book into `dist/server/desk/`, from where only who is signed in gets it. The model is
 * learned in a thread of its own while the pages are made.
 */
export function deskFiles(): AstroIntegration {
  let root: URL | undefined;
  let reading: Promise<Book> | undefined;
  let learning: Promise<SuggestModelFile> | undefined;
  return {
    name: 'replybook-desk-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:start': () => {
        if (!root) return;
        const files = folderFiles(fileURLToPath(new URL('content', root)), fileURLToPath(new URL('public', root)));
        reading = readBook(files).then(({ book }) => book);
        learning = reading.then(learnApart);
        // Where the pages fail first, nobody waits for the model.
        learning.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        if (!reading || !learning) return;
        const folder = new URL('../server/desk/', dir);
        await mkdir(folder, { recursive: true });
        const made = await makeDeskFiles(indexBook(await reading));
        const all = new Map(made).set('model', JSON.stringify(await learning));
        await Promise.all([...all].map(([name, text]) => writeFile(new URL(`${name}.json`, folder), text)));
      },
    },
  };
}
