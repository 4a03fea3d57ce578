import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { folderFiles } from '../src/catalogue/files/folder-fs.ts';
import { readBook } from '../src/catalogue/read-book.ts';
import { projectRoot } from './command.ts';
import type { Page } from './reference/page.ts';
import { referencePages } from './reference/pages.ts';
import { staleFiles } from './reference/stale-files.ts';

// `npm run generate` writes the reference pages; `npm run generate -- --check` only says which are not fresh.
const { check } = parseArgs({ options: { check: { type: 'boolean', default: false } } }).values;
const folder = join(projectRoot, 'docs', 'reference');

const { book } = await readBook(folderFiles(join(projectRoot, 'content'), join(projectRoot, 'public')));
const pages = await referencePages(book);
const stale = staleFiles(pages, readPresent());

const writable = pages.filter(({ path }) => !check && stale.some((file) => file.path === path));
for (const page of writable) write(page);

const faults = stale.filter(({ why }) => check || why === 'left over');
for (const { path, why } of faults) console.error(`docs/reference/${path} is ${why}.`);
if (faults.length > 0)
  console.error('Refresh the reference with `npm run generate`; delete by hand what is left over.');
if (!check) console.log(`docs/reference: ${pages.length} files, ${writable.length} written`);
process.exitCode = faults.length > 0 ? 1 : 0;

function readPresent(): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((file) => {
      const full = join(file.parentPath, file.name);
      return [relative(folder, full).split(sep).join('/'), readFileSync(full, 'utf8')];
    }),
  );
}

function write({ path, text }: Page): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
