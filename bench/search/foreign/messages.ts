import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocaleCode } from '../../../src/lib/locales.ts';
import { createRandom } from '../../book/random.ts';
import type { Collection } from '../engine.ts';
import { partOf, type LabelledQuery } from '../queries.ts';
import type { QuerySet } from '../query-set.ts';
import { foreignDocument, someOf, typedFrom } from './derive.ts';

const library = join(import.meta.dirname, '..', '..', '..', 'node_modules', 'typescript', 'lib');
const folders: Readonly<Partial<Record<LocaleCode, string>>> = {
  ...{ de: 'de', fr: 'fr', es: 'es', it: 'it', ja: 'ja', zh: 'zh-cn' },
};
const mostDocuments = 600;
const mostQueries = 120;

/** The compiler's messages in six languages, titles alone, which differ in little; asked with pieces of them. */
export function messageSet(articles: readonly Collection[]): QuerySet {
  const random = createRandom(13);
  const sets = Object.entries(folders).map(([code, folder]) => {
    const locale = code as LocaleCode;
    const documents = someOf(messagesOf(folder), mostDocuments, ({ id }) => id);
    const queries = someOf(documents, mostQueries, ({ title }) => title).flatMap(
      ({ id, title }, place): LabelledQuery[] => {
        const typed = typedFrom(title, random)[place % 3];
        const name = `message-${locale}-${id}`;
        return typed ? [{ id: name, locale, ...typed, relevant: [id], part: partOf(name) }] : [];
      },
    );
    const searchWords = articles.find((own) => own.locale === locale)?.searchWords;
    return { collection: { locale, documents, searchWords }, queries };
  });
  return {
    name: 'messages of a compiler, titles alone',
    collections: sets.map(({ collection }) => collection),
    queries: sets.flatMap(({ queries }) => queries),
    isStrange: true,
  };
}

function messagesOf(folder: string): ReturnType<typeof foreignDocument>[] {
  const file = readFileSync(join(library, folder, 'diagnosticMessages.generated.json'), 'utf8').replace(/^\uFEFF/u, '');
  const messages = Object.entries(JSON.parse(file) as Readonly<Record<string, string>>);
  return messages
    .filter(([, title]) => title.length >= 20)
    .map(([id, title]) => foreignDocument({ id: id.replace(/^.*_/u, ''), title: title.replace(/\{\d\}/gu, '') }));
}
