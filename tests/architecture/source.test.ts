import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkBarrels } from './rules/barrels.ts';
import { checkCycles } from './rules/cycles.ts';
import { checkLevels } from './rules/levels.ts';
import { checkFileNames, checkFolderNames, checkLib } from './rules/names.ts';
import { checkPlatforms } from './rules/platforms.ts';
import { checkSizes } from './rules/sizes.ts';
import { readSourceTree } from './source-tree.ts';

const tree = readSourceTree(join(import.meta.dirname, '..', '..', 'src'));

describe('the code in src', () => {
  test('is read: modules, front matter and scripts of components, with their imports', () => {
    const paths = tree.map(({ path }) => path);
    expect(paths).toContain('catalogue/read-book.ts');
    const page = tree.find(({ path }) => path === 'layouts/Page.astro')!;
    expect(page.imports.map(({ target }) => target)).toContain('components/Head.astro');
    const box = tree.find(({ path }) => path === 'components/search/SearchBox.astro')!;
    expect(box.imports.map(({ target }) => target)).toContain('components/search/search-box-browser.ts');
  });

  test('imports from lower levels or its own folder', () => {
    expect(checkLevels(tree)).toEqual([]);
  });

  test('has no circle of imports, types included', () => {
    expect(checkCycles(tree)).toEqual([]);
  });

  test('has no file that only hands on what others export', () => {
    expect(checkBarrels(tree)).toEqual([]);
  });

  test('touches Astro, Node and the browser only in files that are named for it', () => {
    expect(checkPlatforms(tree)).toEqual([]);
  });

  test('has no file over 300 lines, and nine of ten below 220', () => {
    expect(checkSizes(tree, { most: 300, usual: 220 })).toEqual([]);
  });

  test('names modules in kebab-case and components in PascalCase', () => {
    expect(checkFileNames(tree)).toEqual([]);
  });

  test('names folders with words of the trade', () => {
    expect(checkFolderNames(tree)).toEqual([]);
  });

  test('keeps lib at six files', () => {
    expect(checkLib(tree, 6)).toEqual([]);
  });
});
