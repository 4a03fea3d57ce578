import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { folderFiles } from '../../src/catalogue/files/folder-fs.ts';
import { readBook } from '../../src/catalogue/read-book.ts';

const root = join(import.meta.dirname, '..', '..');

/** Rule packages of textlint that look at English prose, as people use them. */
const packages = ['write-good', 'terminology', 'common-misspellings'];

/** Writes the texts as Markdown files for textlint, with one pattern for each of the book's policy rules. Gives the count of its rules. */
export async function writeTextlintProject(folder: string, texts: readonly string[]): Promise<number> {
  await mkdir(join(folder, 'texts'), { recursive: true });
  await symlink(join(root, 'bench/node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [place, text] of texts.entries()) await writeFile(join(folder, 'texts', `${place}.md`), `${text}\n`);
  const { book } = await readBook(folderFiles(join(root, 'content'), join(root, 'public')));
  const rules = book.rules.flatMap(({ data }) => {
    const [example] = data.examples.bad.en ?? [];
    if (example === undefined) return [];
    const text = typeof example === 'string' ? example : example.text;
    const words = (text.match(/[A-Za-z]+/gu) ?? []).slice(0, 4);
    return words.length === 0 ? [] : [{ expected: data.id, pattern: `/${words.join('\\s+')}/i` }];
  });
  await writeFile(join(folder, 'prh.yml'), stringify({ version: 1, rules }));
  const settings = Object.fromEntries(packages.map((name) => [name, true]));
  await writeFile(
    join(folder, '.textlintrc.json'),
    JSON.stringify({ rules: { ...settings, prh: { rulePaths: ['./prh.yml'] } } }),
  );
  return rules.length + packages.length;
}
