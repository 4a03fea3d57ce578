import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderFiles } from '../../../src/catalogue/files/folder-fs.ts';
import { bookFolder, books } from '../../cli/temporary-book.ts';

describe('a book in a folder', () => {
  it('is its files in order, with their sizes; hidden files and editors’ copies are passed over', async () => {
    const folder = await bookFolder({
      'faq/en/returns/b.md': 'Text',
      'faq/en/returns/a.md': 'Grüße',
      'faq/en/returns/a.md~': 'Old',
      'faq/en/returns/.a.md.swp': 'Editor',
      '.git/config': 'Hidden',
      'brand.yml': '',
    });
    await mkdir(join(folder, 'content/empty'));
    expect(await folderFiles(join(folder, 'content'), join(folder, 'public')).list()).toEqual([
      { path: 'brand.yml', size: 0 },
      { path: 'faq/en/returns/a.md', size: 7 },
      { path: 'faq/en/returns/b.md', size: 4 },
    ]);
  });

  it('leads out of the folder by no link', async () => {
    const folder = await bookFolder({ 'brand.yml': '' });
    await writeFile(join(folder, 'secret.yml'), 'secret');
    await symlink(join(folder, 'secret.yml'), join(folder, 'content/facts.yml'));
    const files = await folderFiles(join(folder, 'content'), join(folder, 'public')).list();
    expect(files.map(({ path }) => path)).toEqual(['brand.yml']);
  });

  it('knows the size of a picture, and that a text is none', async () => {
    const files = folderFiles(join(books, 'faulty/content'), join(books, 'faulty/public'));
    expect(await files.image('/images/parcel.svg')).toEqual({ width: 120, height: 80 });
    expect(await files.image('/images/not-an-image.png')).toBeUndefined();
    expect(await files.image('/images/gone.png')).toBeUndefined();
    expect(await files.image('/images')).toBeUndefined();
  });
});
