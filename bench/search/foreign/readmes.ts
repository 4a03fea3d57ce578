import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchDocument } from '../../../src/search/document.ts';
import { createRandom, type Random } from '../../book/random.ts';
import type { Collection } from '../engine.ts';
import { peerModules } from '../peer.ts';
import { partOf, type LabelledQuery } from '../queries.ts';
import type { QuerySet } from '../query-set.ts';
import { foreignDocument, someOf, typedFrom } from './derive.ts';

const mostDocuments = 1000;
const mostQueries = 400;

/** The chapters of the README files of the installed peers, asked with their headings and with words of their texts. */
export function readmeSet(articles: readonly Collection[]): QuerySet {
  const chapters = distinct(readmes().flatMap((path) => chaptersOf(path, readFileSync(path, 'utf8'))));
  const documents = someOf(chapters, mostDocuments, ({ id }) => id);
  const random = createRandom(11);
  const queries = someOf(documents, mostQueries, ({ title }) => title).flatMap((document, place): LabelledQuery[] => {
    const all = [...typedFrom(document.title, random), ...described(document, random)];
    const typed = all[place % all.length];
    const id = `readme-${document.id}`;
    return typed ? [{ id, locale: 'en', ...typed, relevant: [document.id], part: partOf(id) }] : [];
  });
  const searchWords = articles.find(({ locale }) => locale === 'en')?.searchWords;
  return {
    name: 'chapters of READMEs',
    collections: [{ locale: 'en', documents, searchWords }],
    queries,
    isStrange: true,
  };
}

function readmes(): string[] {
  return readdirSync(peerModules, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?:^|[/\\])readme\.md$/iu.test(path) && !path.includes('node_modules'))
    .toSorted()
    .map((path) => join(peerModules, path));
}

function chaptersOf(path: string, markdown: string): SearchDocument[] {
  return markdown
    .replace(/```.*?```/gsu, '')
    .split(/^#{1,4} /mu)
    .slice(1)
    .flatMap((chapter, place) => {
      const [heading = '', ...lines] = chapter.split('\n');
      const title = plain(heading);
      const text = plain(lines.join('\n'));
      if (title.split(' ').length < 2 || text.length < 200 || text.length > 6000) return [];
      return [foreignDocument({ id: `${path.slice(peerModules.length + 1)}#${place}`, title, text })];
    });
}

function plain(markdown: string): string {
  return markdown
    .replace(/<[^>]*>/gu, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/[`*#|]/gu, '')
    .trim();
}

/** Only those whose title and text no other has: the same file is in several packages. */
function distinct(chapters: readonly SearchDocument[]): SearchDocument[] {
  const alone = (key: (chapter: SearchDocument) => string): ReadonlySet<string> =>
    new Set(
      Object.values(Object.groupBy(chapters, key)).flatMap((same) => (same?.length === 1 ? [same[0]?.id ?? ''] : [])),
    );
  const titles = alone(({ title }) => title.toLowerCase());
  const texts = alone(({ text }) => text.slice(0, 200));
  return chapters.filter(({ id }) => titles.has(id) && texts.has(id));
}

/** Five words of a sentence, in its order, none of which the title has: what somebody remembers of a text. */
function described({ title, text }: SearchDocument, random: Random): { kind: string; q: string }[] {
  const inTitle = new Set(title.toLowerCase().split(/\W+/u));
  const sentences = text
    .split(/[.!?]\s+|\n+/u)
    .map((sentence) => (sentence.match(/[a-z]{4,}/giu) ?? []).filter((word) => !inTitle.has(word.toLowerCase())))
    .filter((words) => words.length >= 6 && words.length <= 25);
  if (sentences.length === 0) return [];
  const words = random.pick(sentences);
  const kept = new Set(random.some([...words.keys()], 5));
  return [
    {
      kind: 'description',
      q: words
        .filter((_, place) => kept.has(place))
        .join(' ')
        .toLowerCase(),
    },
  ];
}
