import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FaqEntry, MacroEntry, SnippetEntry } from '../../catalogue/book.ts';
import { indexBook, recordedDigest, sourceDigest, type BookIndex } from '../../catalogue/book-index.ts';
import { readBook } from '../../catalogue/read-book.ts';
import { openBookFolder } from '../book-folder.ts';
import type { AddCommand } from '../run-command.ts';
import { CannotRun, type ExitCode, type Terminal } from '../terminal.ts';

type Translatable = FaqEntry | MacroEntry | SnippetEntry;

interface TranslationsOptions {
  readonly content: string;
  readonly stamp?: string[] | true;
}

const examples = `
Examples:
  replybook translations
  replybook translations --stamp faq/de/delivery/track-my-parcel.md
  replybook translations --stamp            (all of them)

A translation records the digest of the text that it was made from. Stamp it after you have brought it up to date.
`;

/** `replybook translations`: what is missing or stale in which language, and the stamp that says it is up to date. */
export const translationsCommand: AddCommand = (program, terminal, done) => {
  program
    .command('translations')
    .description('Show which translations are missing or stale; stamp those that are up to date.')
    .option('--content <folder>', 'The content folder.', 'content')
    .option(
      '--stamp [files...]',
      'Record the present source as what these translations were made from; all without a name.',
    )
    .addHelpText('after', examples)
    .action(async (options: TranslationsOptions) => {
      done(await (options.stamp === undefined ? show(options, terminal) : stamp(options, terminal)));
    });
};

async function show({ content }: TranslationsOptions, terminal: Terminal): Promise<ExitCode> {
  const index = await open(content, terminal);
  const sources = index.book.faqs.filter((faq) => faq.locale === index.sourceLocale && faq.data.audience === 'public');
  for (const locale of index.locales.filter((code) => code !== index.sourceLocale)) {
    const pairs = sources.map((source) => ({ source, translation: index.faq(locale, source.path) }));
    const missing = pairs.filter(({ translation }) => !translation);
    const stale = pairs.filter(
      ({ source, translation }) => translation && recordedDigest(translation) !== sourceDigest(source),
    );
    const current = pairs.length - missing.length - stale.length;
    terminal.write(
      `${terminal.paint('bold', locale)}  ${current} up to date, ${stale.length} stale, ${missing.length} missing\n`,
    );
    for (const { source } of stale) terminal.write(`    stale    ${source.path}\n`);
    for (const { source } of missing) terminal.write(`    missing  ${source.path}\n`);
  }
  return 0;
}

async function stamp({ content, stamp: names }: TranslationsOptions, terminal: Terminal): Promise<ExitCode> {
  const index = await open(content, terminal);
  const { prefix, path } = await openBookFolder(content, terminal);
  const all = translationsOf(index);
  const wanted = names === true ? all : (names ?? []).map((name) => found(name, all, prefix));
  let changed = 0;
  for (const { translation, source } of wanted) {
    const digest = sourceDigest(source);
    if (recordedDigest(translation) === digest) continue;
    const file = join(path, translation.source.file);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/^source_digest:.*$/mu, `source_digest: '${digest}'`));
    changed += 1;
  }
  terminal.write(`stamped ${changed} of ${wanted.length}\n`);
  return 0;
}

interface Pair {
  readonly translation: Translatable;
  readonly source: Translatable;
}

function translationsOf(index: BookIndex): Pair[] {
  const { faqs, macros, snippets } = index.book;
  return [...faqs, ...macros, ...snippets].flatMap((translation): Pair[] => {
    if (translation.locale === index.sourceLocale) return [];
    const source =
      translation.kind === 'faq'
        ? index.faq(index.sourceLocale, translation.path)
        : translation.kind === 'macro'
          ? index.macro(index.sourceLocale, translation.path)
          : index.snippet(index.sourceLocale, translation.slug);
    return source ? [{ translation, source }] : [];
  });
}

function found(name: string, all: readonly Pair[], prefix: string): Pair {
  const pair = all.find(
    ({ translation }) => translation.source.file === name || `${prefix}${translation.source.file}` === name,
  );
  if (!pair)
    throw new CannotRun(
      `"${name}" is no translation of the book. Name a file like faq/de/delivery/track-my-parcel.md.`,
    );
  return pair;
}

async function open(content: string, terminal: Terminal): Promise<BookIndex> {
  const { files } = await openBookFolder(content, terminal);
  return indexBook((await readBook(files)).book);
}
