import * as z from 'zod';
import { readBook } from '../../catalogue/read-book.ts';
import type { Book } from '../../catalogue/book.ts';
import { localeCodes, type LocaleCode } from '../../lib/locales.ts';
import { localeSchema } from '../../model/fields.ts';
import { createAnalyzer } from '../../search/analyse.ts';
import { buildIndex } from '../../search/build-index.ts';
import type { SearchDocument } from '../../search/document.ts';
import { loadIndex, type SearchIndex } from '../../search/load-index.ts';
import { search } from '../../search/search.ts';
import { openBookFolder } from '../book-folder.ts';
import { readJson } from '../messages/json-line.ts';
import { openMessages, readLines } from '../messages/message-file.ts';
import { CannotRun, type ExitCode, type Terminal } from '../terminal.ts';

const id = z.union([z.string(), z.number()]).transform(String);
const documentSchema = z.object({
  id,
  locale: localeSchema,
  title: z.string(),
  body: z.string(),
  keywords: z.array(z.string()).nullish(),
});
const querySchema = z.object({ id, q: z.string(), locale: localeSchema });

interface Files {
  readonly docs: string;
  readonly queries: string;
  /** The folder of the book whose synonyms and stop words are used, where it is there. */
  readonly content: string;
  readonly limit: number;
}

/** Searches documents of others, each language by itself, and answers queries line by line. */
export async function searchDocuments({ docs, queries, content, limit }: Files, terminal: Terminal): Promise<ExitCode> {
  const documents = await readDocuments(docs, terminal);
  const indexes = await indexByLocale(documents.read, await bookIn(content, terminal));
  let bad = documents.bad;
  let count = 0;
  const { stream } = await openMessages(queries, terminal);
  for await (const { number, line } of readLines(stream)) {
    const query = readJson(line, querySchema);
    if ('problem' in query) {
      bad += 1;
      terminal.writeError(`${queries}:${number}: ${query.problem}\n`);
      continue;
    }
    count += 1;
    const index = indexes.get(query.value.locale);
    const hits = index ? search(index, query.value.q, limit) : [];
    const told = hits.map((hit) => ({ id: hit.id, score: Math.round(hit.score * 1000) / 1000 }));
    await terminal.stream(`${JSON.stringify({ id: query.value.id, hits: told })}\n`);
  }
  const total = `searched ${documents.count} documents for ${count} queries`;
  terminal.writeError(`${total}${bad === 0 ? '' : `, ${bad} lines could not be read`}\n`);
  return bad > 0 ? 1 : 0;
}

type DocumentsByLocale = Map<LocaleCode, Map<string, SearchDocument>>;

async function readDocuments(
  file: string,
  terminal: Terminal,
): Promise<{ read: DocumentsByLocale; count: number; bad: number }> {
  const read: DocumentsByLocale = new Map(localeCodes.map((locale) => [locale, new Map<string, SearchDocument>()]));
  let count = 0;
  let bad = 0;
  const { stream } = await openMessages(file, terminal);
  for await (const { number, line } of readLines(stream)) {
    const found = readJson(line, documentSchema);
    const problem = 'problem' in found ? found.problem : twice(found.value, read);
    if (problem !== undefined || 'problem' in found) {
      bad += 1;
      terminal.writeError(`${file}:${number}: ${problem ?? ''}\n`);
      continue;
    }
    count += 1;
    const { id: path, locale, title, body, keywords } = found.value;
    const document = { id: path, url: '', title, category: '', summary: '', keywords: keywords ?? [], headings: [] };
    read.get(locale)?.set(path, { ...document, text: body });
  }
  return { read, count, bad };
}

function twice(document: { id: string; locale: LocaleCode }, read: DocumentsByLocale): string | undefined {
  const isKnown = read.get(document.locale)?.has(document.id) === true;
  return isKnown ? `there is a document "${document.id}" in ${document.locale} already` : undefined;
}

async function indexByLocale(
  documents: DocumentsByLocale,
  book: Book | undefined,
): Promise<ReadonlyMap<LocaleCode, SearchIndex>> {
  const indexes = new Map<LocaleCode, SearchIndex>();
  for (const [locale, inLocale] of documents) {
    if (inLocale.size === 0) continue;
    const analyzer = await createAnalyzer(locale);
    const searchWords = book?.searchWords.find((entry) => entry.locale === locale)?.data;
    indexes.set(locale, loadIndex(buildIndex([...inLocale.values()], analyzer, { searchWords }), analyzer));
  }
  return indexes;
}

/** Documents of others can be searched where there is no book; one that is named must be there. */
async function bookIn(content: string, terminal: Terminal): Promise<Book | undefined> {
  try {
    const folder = await openBookFolder(content, terminal);
    return (await readBook(folder.files)).book;
  } catch (error) {
    if (error instanceof CannotRun && content === defaultContent) return undefined;
    throw error;
  }
}

const defaultContent = 'content';
