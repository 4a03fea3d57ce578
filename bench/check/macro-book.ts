import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { folderFiles } from '../../src/catalogue/files/folder-fs.ts';
import { readBook } from '../../src/catalogue/read-book.ts';

const root = join(import.meta.dirname, '..', '..');
const shared = ['policies', 'lexicon', 'acts.yml', 'channels', 'snippets', 'taxonomy.yml', 'facts.yml', 'brand.yml'];

/** Fields that would clash between copies or name what the book does not have. */
const leftOut = new Set(['shortcut', 'related_faq', 'waivers']);

/** Writes a book of `count` macros, each for every channel: the English macros of the real book, over and over. Gives their texts. */
export async function writeMacroBook(folder: string, count: number): Promise<string[]> {
  for (const part of shared) await cp(join(root, 'content', part), join(folder, 'content', part), { recursive: true });
  await cp(join(root, 'public'), join(folder, 'public'), { recursive: true });
  const { book } = await readBook(folderFiles(join(root, 'content'), join(root, 'public')));
  const macros = book.macros.filter(({ locale, data }) => locale === 'en' && data.status === 'approved');
  const channels = book.channels.map(({ slug }) => slug);
  const texts: string[] = [];
  for (let place = 0; place < count; place += 1) {
    const macro = macros[place % macros.length];
    if (!macro) throw new Error('The book has no English macro.');
    const fields = Object.fromEntries(Object.entries(macro.data).filter(([name]) => !leftOut.has(name)));
    const data = { ...fields, title: `${macro.data.title.slice(0, 80)} ${place}`, channels };
    const path = join(folder, 'content/macros/en', macro.category, `${macro.slug}-${place}.md`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `---\n${stringify(data, { lineWidth: 0 })}---\n\n${macro.body.trim()}\n`);
    texts.push(macro.body.trim());
  }
  return texts;
}

/** How many policy rules the real book has. */
export async function countRules(): Promise<number> {
  const { book } = await readBook(folderFiles(join(root, 'content'), join(root, 'public')));
  return book.rules.filter(({ data }) => !data.retired).length;
}
