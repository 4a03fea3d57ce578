import { articleAt, type BenchArticle } from '../book/article.ts';
import { createRandom, type Random } from '../book/random.ts';
import { facts } from '../book/words.ts';
import type { SearchDocument } from '../../src/search/document.ts';

/** The made-up articles of `bench/book` as search documents, in a hundredth as many categories. */
export function madeUpArticles(articles: number): SearchDocument[] {
  const size = { articles, categories: Math.min(100, Math.max(10, articles / 40)) };
  return Array.from({ length: articles }, (_, place) => asDocument(articleAt(place, size)));
}

function asDocument({ category, slug, title, summary, keywords, body }: BenchArticle): SearchDocument {
  const markdown = body({
    fact: (name) => `${facts[name]?.value ?? ''} ${facts[name]?.unit.replace('_', ' ') ?? ''}`,
    link: (to) => to.title,
  });
  const lines = markdown.split('\n');
  const isHeading = (line: string): boolean => line.startsWith('## ');
  return {
    ...{ id: `${category}/${slug}`, url: `/en/${category}/${slug}/`, title, category, summary, keywords },
    headings: lines.filter(isHeading).map((line) => line.slice(3)),
    text: lines
      .filter((line) => line !== '' && !isHeading(line) && !line.startsWith('| -'))
      .map((line) => line.replace(/^(?:-|\d+\.) /u, '').replace(/ ?\| ?/gu, ' '))
      .join('\n'),
  };
}

/** A query that is made of an article, and the article. */
export interface MadeUpQuery {
  readonly q: string;
  readonly id: string;
}

/** Queries of every kind in turn: a title, keywords, words of a summary, a misspelled and an unfinished one. */
export function madeUpQueries(documents: readonly SearchDocument[], count: number, seed: number): MadeUpQuery[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, number) => {
    const document = random.pick(documents);
    const make = makers[number % makers.length] ?? makers[0];
    return { q: make(document, random), id: document.id };
  });
}

type Maker = (document: SearchDocument, random: Random) => string;

const makers: readonly [Maker, ...Maker[]] = [
  ({ title }) => title,
  ({ category, keywords }, random) => `${category.replace(/-/gu, ' ')} ${random.pick(keywords.slice(1))}`,
  ({ title }, random) => random.some(title.split(' ').slice(3), 3).join(' '),
  ({ title }, random) => misspelled(title.replace(/\?$/u, ''), random),
  ({ title }) => title.replace(/^How do I /u, '').slice(0, -4),
];

/** A text with two letters of its longest word swapped. */
function misspelled(text: string, random: Random): string {
  const longest = text.split(' ').reduce((long, word) => (word.length > long.length ? word : long), '');
  const place = 1 + Math.floor(random.next() * (longest.length - 2));
  const [before, after] = [longest.slice(0, place), longest.slice(place)];
  return text.replace(longest, `${before}${after.slice(1, 2)}${after.slice(0, 1)}${after.slice(2)}`);
}
