import { createRandom } from '../../book/random.ts';
import type { Collection } from '../engine.ts';
import { partOf, type LabelledQuery } from '../queries.ts';
import type { QuerySet } from '../query-set.ts';
import { someOf, typedFrom } from './derive.ts';

/** Our articles without keywords, asked with each of these; and their texts alone, asked with titles and keywords. */
export function bareArticleSets(articles: readonly Collection[]): QuerySet[] {
  return [
    {
      name: 'articles without keywords',
      collections: articles.map((collection) => ({
        ...collection,
        documents: collection.documents.map((document) => ({ ...document, keywords: [] })),
      })),
      queries: queriesOf(articles, 'keywords', ({ keywords }) => keywords),
    },
    {
      name: 'texts alone',
      collections: articles.map((collection) => ({
        ...collection,
        documents: collection.documents.map((document) => ({ ...document, keywords: [], title: '', summary: '' })),
      })),
      queries: queriesOf(articles, 'texts', ({ title, keywords }) => [title, ...keywords]),
    },
  ];
}

const mostQueries = 80;

type Asked = (document: Collection['documents'][number]) => readonly string[];

function queriesOf(articles: readonly Collection[], name: string, asked: Asked): LabelledQuery[] {
  const random = createRandom(5);
  return articles.flatMap(({ locale, documents }) => {
    const queries = documents.flatMap((document) =>
      asked(document).flatMap((q, place) => {
        const id = `${name}-${locale}-${document.id}-${place}`;
        const all = [{ kind: 'phrase', q }, ...typedFrom(q, random).filter(({ kind }) => kind !== 'keywords')];
        const { kind, q: typed } = all[place % all.length] ?? { kind: 'phrase', q };
        return { id, locale, q: typed, kind, relevant: [document.id], part: partOf(id) };
      }),
    );
    return someOf(queries, mostQueries, ({ id }) => id);
  });
}
