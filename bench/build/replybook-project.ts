import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { articleAt, type BookSize } from '../book/article.ts';
import { writeReplybookContent } from '../book/replybook-content.ts';
import type { Project } from './project.ts';

const root = join(import.meta.dirname, '..', '..');

/** A copy of this help centre with a generated book. */
export async function createReplybookProject(folder: string, size: BookSize): Promise<Project> {
  for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    await cp(join(root, part), join(folder, part), { recursive: true });
  }
  await linkPackages(join(folder, 'node_modules'));
  await writeReplybookContent(join(folder, 'content'), size);
  const { category, slug } = articleAt(0, size);
  return {
    name: 'Replybook',
    folder,
    site: 'dist/client',
    searchAssets: 'search-index',
    articlePage: `en/${category}/${slug}/index.html`,
  };
}

/** Links the packages one by one: Astro and Vite keep their caches beside them, and these must not be the real ones. */
async function linkPackages(folder: string): Promise<void> {
  const packages = join(root, 'node_modules');
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(packages)) {
    if (!name.startsWith('.')) await symlink(join(packages, name), join(folder, name), 'junction');
  }
}
