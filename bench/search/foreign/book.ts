import { join } from 'node:path';
import type { Book } from '../../../src/catalogue/book.ts';
import { indexBook } from '../../../src/catalogue/book-index.ts';
import { folderFiles } from '../../../src/catalogue/files/folder-fs.ts';
import { readBook } from '../../../src/catalogue/read-book.ts';
import { createMacroRenderer, exampleValues } from '../../../src/catalogue/render/macro.ts';
import { localeCodes, type LocaleCode } from '../../../src/lib/locales.ts';
import { createRandom } from '../../book/random.ts';
import type { Collection } from '../engine.ts';
import { partOf, type LabelledQuery } from '../queries.ts';
import type { QuerySet } from '../query-set.ts';
import { foreignDocument, misspell, someOf } from './derive.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const day = new Date('2026-11-22T00:00:00Z');
const mostQueries = 80;

export async function readOurBook(): Promise<Book> {
  return (await readBook(folderFiles(join(root, 'content'), join(root, 'public')))).book;
}

interface Utterance {
  readonly locale: LocaleCode;
  readonly intent: string;
  readonly q: string;
}

/** What buyers write, by language and intent; not what asks for nothing. */
function utterancesOf(book: Book): Utterance[] {
  return book.utterances.flatMap(({ locale, data }) =>
    Object.entries(data).flatMap(([intent, lines]) =>
      intent === 'none' ? [] : lines.map((q) => ({ locale, intent, q })),
    ),
  );
}

/** Long enough to be a message and not a search. */
const isMessage = (q: string): boolean => q.length > 100;

function labelled(
  name: string,
  { locale, q }: Utterance,
  { place, relevant }: { readonly place: number; readonly relevant: readonly string[] },
): LabelledQuery {
  const id = `${name}-${locale}-${place}`;
  return { id, locale, q, kind: isMessage(q) ? 'message' : 'short', relevant, part: partOf(id) };
}

/** With the book's synonyms, as `replybook search --docs` does. */
function perLocale(book: Book, documents: (locale: LocaleCode) => Collection['documents']): Collection[] {
  return localeCodes.map((locale) => ({
    locale,
    searchWords: book.searchWords.find((words) => words.locale === locale)?.data,
    documents: documents(locale),
  }));
}

function drawn(queries: readonly LabelledQuery[]): LabelledQuery[] {
  return localeCodes.flatMap((code) =>
    someOf(
      queries.filter(({ locale }) => locale === code),
      mostQueries,
      ({ id }) => id,
    ),
  );
}

/** A document for each intent, with its label, its definition and some phrasings; all other phrasings ask for it. */
export function intentSet(book: Book, phrasings: number): QuerySet {
  const name = `intents-${phrasings}`;
  const intents = Object.entries(book.taxonomy?.data.intents ?? {});
  const utterances = utterancesOf(book);
  const shown = new Set(
    Object.values(Object.groupBy(utterances, ({ locale, intent }) => `${locale} ${intent}`)).flatMap((some = []) =>
      someOf(
        some.filter(({ q }) => q.length <= 60),
        phrasings,
        ({ q }) => q,
      ),
    ),
  );
  return {
    name: `intents, ${phrasings} phrasings each`,
    collections: perLocale(book, (locale) =>
      intents.map(([id, { labels, definition }]) =>
        foreignDocument({
          id,
          title: labels[locale] ?? id,
          text: locale === 'en' ? definition : '',
          keywords: utterances
            .filter((one) => shown.has(one) && one.locale === locale && one.intent === id)
            .map(({ q }) => q),
        }),
      ),
    ),
    queries: drawn(
      utterances.flatMap((one, place) =>
        shown.has(one) ? [] : [labelled(name, one, { place, relevant: [one.intent] })],
      ),
    ),
  };
}

/** Every other short phrasing as a document that has a title alone; the ones between ask for those of the same intent. */
export function phrasingSet(book: Book): QuerySet {
  const utterances = utterancesOf(book).filter(({ q }) => q.length <= 80);
  const idOf = ({ intent }: Utterance, place: number): string => `${intent}/${place}`;
  const placed = utterances.map((one, place) => ({ one, place, id: idOf(one, place), isDocument: place % 2 === 0 }));
  return {
    name: 'phrasings, titles alone',
    collections: perLocale(book, (locale) =>
      placed
        .filter(({ one, isDocument }) => isDocument && one.locale === locale)
        .map(({ one, id }) => foreignDocument({ id, title: one.q })),
    ),
    queries: drawn(
      placed
        .filter(({ isDocument }) => !isDocument)
        .map(({ one, place }) => {
          const same = placed.filter(
            (other) => other.isDocument && other.one.locale === one.locale && other.one.intent === one.intent,
          );
          return labelled('phrasings', one, { place, relevant: same.map(({ id }) => id) });
        }),
    ),
  };
}

/** The replies as documents without keywords; their own utterances, every third misspelled, ask for those of the intent. */
export function macroSet(book: Book): QuerySet {
  const index = indexBook(book);
  const render = createMacroRenderer(index, day);
  const random = createRandom(3);
  const { macros } = book;
  return {
    name: 'replies, no keywords',
    collections: perLocale(book, (locale) =>
      macros
        .filter((macro) => macro.locale === locale)
        .map((macro) => {
          const filling = { channel: 'email', values: exampleValues(macro, { sparse: false }) };
          return foreignDocument({ id: macro.path, title: macro.data.title, text: render(macro, filling) });
        }),
    ),
    queries: drawn(
      macros.flatMap((macro) => {
        const same = macros.filter(({ locale, data }) => locale === macro.locale && data.intent === macro.data.intent);
        return macro.data.utterances.map((said, place) => {
          const q = place % 3 === 2 ? misspell(said.split(' '), random).join(' ') : said;
          const id = `replies-${macro.locale}-${macro.path}-${place}`;
          const kind = place % 3 === 2 ? 'typo' : isMessage(q) ? 'message' : 'short';
          return { id, locale: macro.locale, q, kind, relevant: same.map(({ path }) => path), part: partOf(id) };
        });
      }),
    ),
  };
}
