import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { articleAt, type BookSize } from '../book/article.ts';
import { writeStarlightContent } from '../book/starlight-content.ts';
import { writeAll } from '../book/text-files.ts';
import { products } from '../book/words.ts';
import type { Project } from './project.ts';

const bench = join(import.meta.dirname, '..');

/** A Starlight site with the same articles, as `create astro` sets it up, with its own search. */
export async function createStarlightProject(folder: string, size: BookSize): Promise<Project> {
  await cp(join(bench, 'package.json'), join(folder, 'package.json'));
  // A copy, not a link: Starlight's pages do not build when they stand outside the project.
  await cp(join(bench, 'node_modules'), join(folder, 'node_modules'), { recursive: true, verbatimSymlinks: true });
  await writeAll(folder, [
    { path: 'astro.config.mjs', text: configOf(size) },
    { path: 'src/content.config.ts', text: collections },
  ]);
  await writeStarlightContent(join(folder, 'src', 'content', 'docs'), size);
  const { category, slug } = articleAt(0, size);
  return {
    name: 'Starlight',
    folder,
    site: 'dist',
    searchAssets: 'pagefind',
    articlePage: `${category}/${slug}/index.html`,
  };
}

/**
 * The sidebar links the categories, as the pages of Replybook do. By default it links every article on every page: at
 * 10,000 articles that would be a hundred million links.
 */
function configOf({ categories }: BookSize): string {
  const sidebar = products
    .slice(0, categories)
    .map((product) => ({ label: product, link: `/${product.replaceAll(' ', '-')}/` }));
  return `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://help.example.com',
  integrations: [starlight({ title: 'Nordkiste', sidebar: ${JSON.stringify(sidebar)} })],
});
`;
}

const collections = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;
