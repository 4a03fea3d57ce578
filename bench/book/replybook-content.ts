import { join } from 'node:path';
import { articleAt, type BenchArticle, type BookSize } from './article.ts';
import { writeAll, type TextFile } from './text-files.ts';
import { facts, products } from './words.ts';

/** Writes a whole Replybook book, `content` folder and all, that `replybook check` finds nothing wrong with. */
export async function writeReplybookContent(folder: string, size: BookSize): Promise<void> {
  await writeAll(folder, [
    { path: 'brand.yml', text: brand },
    { path: 'facts.yml', text: factsYaml() },
    { path: 'taxonomy.yml', text: taxonomyYaml(size) },
    { path: 'channels/email.yml', text: channel },
  ]);
  await writeAll(join(folder, 'faq', 'en'), articleFiles(size));
}

function* articleFiles(size: BookSize): Generator<TextFile> {
  for (let place = 0; place < size.articles; place += 1) {
    const article = articleAt(place, size);
    yield { path: `${article.category}/${article.slug}.md`, text: `${fields(article)}\n${bodyOf(article)}\n` };
  }
}

function fields({ title, summary, keywords, related }: BenchArticle): string {
  return [
    '---',
    `title: ${title}`,
    `summary: ${JSON.stringify(summary)}`,
    'intents: [product_help]',
    `keywords:\n${keywords.map((keyword) => `  - ${keyword}`).join('\n')}`,
    `related:\n${related.map(({ category, slug }) => `  - ${category}/${slug}`).join('\n')}`,
    'updated: 2026-01-15',
    '---',
    '',
  ].join('\n');
}

function bodyOf(article: BenchArticle): string {
  return article.body({
    fact: (name) => `{{ facts.${name} }}`,
    link: ({ category, slug, title }) => `[${title}](../${category}/${slug}.md)`,
  });
}

function factsYaml(): string {
  return Object.entries(facts)
    .map(
      ([name, { value, unit }]) =>
        `${name}:\n  type: number\n  about: A fact named ${name}.\n  value: ${value}\n  unit: ${unit}\n`,
    )
    .join('');
}

function taxonomyYaml({ categories }: BookSize): string {
  const rows = products.slice(0, categories).map(
    (product) => `  ${product.replaceAll(' ', '-')}:
    icon: package
    labels: { en: ${product} }
    descriptions: { en: Everything about your ${product}. }
`,
  );
  return `categories:\n${rows.join('')}intents:
  product_help:
    labels: { en: Help with a product }
    definition: Wants to know how to do something with a product.
`;
}

const brand = `name: Nordkiste
taglines: { en: Help with your order }
url: https://help.example.com
logo: /logo.svg
accent: { light: '#1b5e8c', dark: '#7cc0ee' }
source_locale: en
locales: [en]
contacts:
  - channel: email
    steps: { en: Reply to the message that confirmed your order. }
`;

const channel = `name: Our own shop
kind: own-shop
format: html
sources:
  - { title: House rules, url: 'https://example.com/', checked_on: 2026-01-15 }
`;
