import { createRandom, type Random } from './random.ts';
import { cells, closings, openings, remarks, rows, steps, times } from './sentences.ts';
import { circumstances, parts, products, slots, tasks } from './words.ts';

/** One article of a benchmark's book; the text is written the way that a system wants its facts and links. */
export interface BenchArticle {
  readonly product: string;
  readonly category: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly keywords: readonly string[];
  readonly related: readonly ArticleAddress[];
  readonly body: (notation: Notation) => string;
}

export interface ArticleAddress {
  readonly category: string;
  readonly slug: string;
  readonly title: string;
}

/** How a system writes what is more than plain Markdown. */
export interface Notation {
  readonly fact: (name: string) => string;
  readonly link: (to: ArticleAddress) => string;
}

/** How many articles in how many categories; the most is 10,000 in 100. */
export interface BookSize {
  readonly articles: number;
  readonly categories: number;
}

/** The article at a place of the book, from 0; the same place and size give the same article. */
export function articleAt(place: number, size: BookSize): BenchArticle {
  const random = createRandom(place);
  const { product, task, ...address } = addressAt(place, size);
  const related = random.some(placesBeside(place, size), 3).map((other) => addressAt(other, size));
  const fill = filler(random, product);
  return {
    ...address,
    product,
    related,
    summary: `How to ${task}: what you need, how long it takes, and what to do if ${fill('{reason}')}.`,
    keywords: [task, fill('{reason}'), fill('{product} {part}'), fill('{part} help'), fill('problem with {part}')],
    body: (notation) => textOf(createRandom(place + size.articles), { product, related, notation }),
  };
}

function addressAt(place: number, { categories }: BookSize): ArticleAddress & { product: string; task: string } {
  const product = products[place % categories] ?? '';
  const question = Math.floor(place / categories);
  const part = parts[question % parts.length] ?? '';
  const words = `${tasks[question % tasks.length] ?? ''}${circumstances[Math.floor(question / tasks.length)] ?? ''}`;
  const task = words.replace('{part}', part).replace('{product}', product);
  const slug = slugOf(words.replace('{part}', part).replace(/\b(?:the|my|an?) |\{product\}/gu, ''));
  return { product, task, category: slugOf(product), slug, title: `How do I ${task}?` };
}

/** Places of other articles of the category, and of the next one. */
function placesBeside(place: number, { articles, categories }: BookSize): number[] {
  return [1, 2, 3, 4, 5, 6]
    .flatMap((step) => [place + step * categories, place + step * categories + 1])
    .map((other) => other % articles);
}

interface TextParts {
  readonly product: string;
  readonly related: readonly ArticleAddress[];
  readonly notation: Notation;
}

function textOf(random: Random, { product, related, notation }: TextParts): string {
  const words = filler(random, product);
  const links = related.map((to) => notation.link(to));
  const fill = (text: string): string =>
    words(text)
      .replace(/\{fact:(\w+)\}/gu, (_place, name: string) => notation.fact(name))
      .replace(/\{link\}/gu, () => links.shift() ?? '');
  const lines = (sentences: readonly string[], mark: (index: number) => string): string =>
    sentences.map((sentence, index) => `${mark(index)} ${fill(sentence)}`).join('\n');
  const paragraph = (sentences: readonly string[]): string => sentences.map(fill).join(' ');
  return [
    paragraph(random.some(openings, 2)),
    '## Before you start',
    lines(random.some(remarks, 3), () => '-'),
    '## Step by step',
    lines(random.some(steps, 4), (index) => `${index + 1}.`),
    '## Time and costs',
    paragraph([...random.some(times, 2), random.pick(remarks)]),
    ...(random.next() < 0.3 ? [tableOf(random, fill)] : []),
    `## If ${fill('{reason}')}`,
    paragraph([...random.some(remarks, 2), random.pick(closings)]),
  ].join('\n\n');
}

function tableOf(random: Random, fill: (text: string) => string): string {
  const body = random.some(rows, 3).map((row) => `| ${row} | ${fill(random.pick(cells))} | ${fill('{part}')} |`);
  return ['| Way | Cost | Needs |', '| --- | --- | --- |', ...body].join('\n');
}

/** Puts words in the slots of a sentence; a slot may hold slots. */
function filler(random: Random, product: string): (text: string) => string {
  const fill = (text: string): string =>
    text.replace(/\{(product|part|model|reason|place|manner)\}/gu, (_place, slot: string) => {
      if (slot === 'product') return product;
      if (slot === 'part') return random.pick(parts);
      if (slot === 'model') return `NK-${Math.floor(1000 + random.next() * 9000)}`;
      return fill(random.pick(slots[slot] ?? []));
    });
  return fill;
}

function slugOf(words: string): string {
  return words.toLowerCase().replace(/\W+/gu, '-').replace(/^-|-$/gu, '');
}
