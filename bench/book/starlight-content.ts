import { articleAt, type BenchArticle, type BookSize } from './article.ts';
import { writeAll, type TextFile } from './text-files.ts';
import { facts, products } from './words.ts';

/**
 * Writes the same articles for Starlight: facts as the numbers that they are, links as addresses, and a page for each
 * category that lists its articles, as Replybook has it.
 */
export async function writeStarlightContent(folder: string, size: BookSize): Promise<void> {
  const listed = new Map<string, string[]>();
  await writeAll(folder, articleFiles(size, listed));
  await writeAll(folder, [
    { path: 'index.md', text: '---\ntitle: Help with your order\n---\n\nChoose a topic.\n' },
    ...products.slice(0, size.categories).map((product) => {
      const category = product.replaceAll(' ', '-');
      const list = (listed.get(category) ?? []).join('\n');
      return { path: `${category}/index.md`, text: `---\ntitle: ${product}\n---\n\n${list}\n` };
    }),
  ]);
}

function* articleFiles(size: BookSize, listed: Map<string, string[]>): Generator<TextFile> {
  for (let place = 0; place < size.articles; place += 1) {
    const article = articleAt(place, size);
    const { category, slug, title, summary } = article;
    const lines = listed.get(category) ?? [];
    lines.push(`- [${title}](/${category}/${slug}/) ${summary}`);
    listed.set(category, lines);
    const fields = `---\ntitle: ${title}\ndescription: ${JSON.stringify(summary)}\nlastUpdated: 2026-01-15\n---\n`;
    yield { path: `${category}/${slug}.md`, text: `${fields}\n${bodyOf(article)}\n` };
  }
}

function bodyOf(article: BenchArticle): string {
  return article.body({
    fact: (name) => String(facts[name]?.value),
    link: ({ category, slug, title }) => `[${title}](/${category}/${slug}/)`,
  });
}
