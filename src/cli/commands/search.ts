import { Option } from 'commander';
import { readBook } from '../../catalogue/read-book.ts';
import { isLocaleCode, localeCodes, locales } from '../../lib/locales.ts';
import type { Audience } from '../../model/fields.ts';
import { search, type SearchHit } from '../../search/search.ts';
import { openBookFolder } from '../book-folder.ts';
import type { AddCommand } from '../command.ts';
import { bookSearch } from '../search/book-search.ts';
import { CannotRun, type ExitCode, type Terminal } from '../terminal.ts';
import { searchDocuments } from './search-documents.ts';

interface SearchOptions {
  readonly content: string;
  readonly locale?: string;
  readonly audience: Audience;
  readonly limit: string;
  readonly json?: true;
  readonly docs?: string;
  readonly queries?: string;
}

const examples = `
Examples:
  replybook search "where is my parcel"
  replybook search --locale de "paket kommt nicht"
  replybook search --audience staff "order defect rate"
  replybook search --docs articles.jsonl --queries queries.jsonl > hits.jsonl

A line of documents is {id, locale, title, body, keywords?}, a line of queries {id, q, locale};
the answer to a query is a line {id, hits: [{id, score}]}.
`;

/** `replybook search`: the search of the help centre at the command line, also over articles of others. */
export const searchCommand: AddCommand = (program, terminal, done) => {
  program
    .command('search')
    .description('Search the articles as readers of the help centre do, or articles of others with the same search.')
    .argument('[query]', 'What to look for.')
    .option('--content <folder>', 'The content folder.', 'content')
    .addOption(new Option('--locale <locale>', 'The reader’s language; else the source language.').choices(localeCodes))
    .addOption(
      new Option('--audience <audience>', 'staff finds the articles for staff too.')
        .choices(['public', 'staff'])
        .default('public'),
    )
    .option('--limit <number>', 'The most hits.', '10')
    .option('--json', 'Write JSON.')
    .option('--docs <file>', 'Search these documents instead of the book: JSON lines.')
    .option('--queries <file>', 'The queries for them: JSON lines; - reads standard input.')
    .addHelpText('after', examples)
    .action(async (query: string | undefined, options: SearchOptions) => {
      done(await run(query, options, terminal));
    });
};

async function run(query: string | undefined, options: SearchOptions, terminal: Terminal): Promise<ExitCode> {
  const { docs, queries, content } = options;
  const limit = Number(options.limit);
  if (!Number.isInteger(limit) || limit < 1)
    throw new CannotRun(`--limit ${options.limit} is not a number of hits; write one like 10.`);
  if (docs !== undefined || queries !== undefined) {
    if (docs === undefined || queries === undefined)
      throw new CannotRun('--docs and --queries belong together: name both files.');
    return searchDocuments({ docs, queries, content, limit }, terminal);
  }
  if (query === undefined)
    throw new CannotRun('no query. Write it in quotes, or name files with --docs and --queries.');
  return searchBook(query, { ...options, count: limit }, terminal);
}

async function searchBook(
  query: string,
  { content, locale: wanted, audience, count, json }: SearchOptions & { count: number },
  terminal: Terminal,
): Promise<ExitCode> {
  const folder = await openBookFolder(content, terminal);
  const { book } = await readBook(folder.files);
  const sourceLocale = book.brand?.data.source_locale ?? locales[0].code;
  const locale = wanted !== undefined && isLocaleCode(wanted) ? wanted : sourceLocale;
  const index = await bookSearch(book, { audience, at: new Date(`${terminal.today()}T12:00:00Z`) })(locale);
  const hits = search(index, query, count);
  terminal.write(json ? jsonOf(query, locale, hits) : describeHits(hits, terminal));
  return 0;
}

function jsonOf(query: string, locale: string, hits: readonly SearchHit[]): string {
  const told = hits.map(({ id, url, title, category, score, confident, snippet }) => {
    return { id, url, title, category, score: rounded(score), confident, snippet: snippet.text };
  });
  return `${JSON.stringify({ query, locale, hits: told }, null, 2)}\n`;
}

function describeHits(hits: readonly SearchHit[], { paint }: Terminal): string {
  if (hits.length === 0) return 'nothing found\n';
  const unsure = hits[0]?.confident === true ? '' : 'nothing fits well; the nearest:\n\n';
  const blocks = hits.map(
    ({ id, title, score, snippet }) =>
      `${paint('bold', title)}\n  ${id}  ${paint('dim', rounded(score).toFixed(2))}\n  ${snippet.text.replace(/\s+/gu, ' ')}\n`,
  );
  return `${unsure}${blocks.join('\n')}`;
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}
