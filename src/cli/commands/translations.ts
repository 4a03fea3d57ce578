import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FaqEntry, MacroEntry, SnippetEntry } from '../../catalogue/book.ts';
import { indexBook, recordedDigest, sourceDigest, type BookIndex } from '../../catalogue/book-index.ts';
import { readBook } from '../../catalogue/read-book.ts';
import type { LocaleCode } from '../../lib/locales.ts';
import { openBookFolder } from '../book-folder.ts';
import type { AddCommand } from '../command.ts';
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
  const { faqs, macros, snippets } = index.book;
  const offered = [
    ...faqs.filter(({ data }) => data.audience === 'public'),
    ...macros.filter(({ data }) => data.status !== 'retired'),
    ...snippets,
  ];
  const sources = offered.filter(({ locale }) => locale === index.sourceLocale);
  for (const locale of index.locales.filter((code) => code !== index.sourceLocale)) {
    const pairs = sources.map((source) => ({ source, translation: inLocale(source, locale, index) }));
    const missing = pairs.filter(({ translation }) => !translation);
    const stale = pairs.filter(
      ({ source, translation }) => translation && recordedDigest(translation) !== sourceDigest(source),
    );
    const current = pairs.length - missing.length - stale.length;
    terminal.write(
      `${terminal.paint('bold', locale)}  ${current} up to date, ${stale.length} stale, ${missing.length} missing\n`,
    );
    const fileOf = ({ source }: { source: Translatable }): string =>
      source.source.file.replace(`/${source.locale}/`, `/${locale}/`);
    for (const pair of stale) terminal.write(`    stale    ${fileOf(pair)}\n`);
    for (const pair of missing) terminal.write(`    missing  ${fileOf(pair)}\n`);
  }
  return 0;
}

async function stamp({ content, stamp: names }: TranslationsOptions, terminal: Terminal): Promise<ExitCode> {
  const index = await open(content, terminal);
  const { prefix, path } = await openBookFolder(content, terminal);
  const all = translationsOf(index);
  const wanted = names === true ? all : (names ?? []).map((name) => found(name, all, prefix));
  const stale = wanted.filter(({ translation, source }) => recordedDigest(translation) !== sourceDigest(source));
  for (const { translation, source } of stale) {
    const file = join(path, translation.source.file);
    const text = await readFile(file, 'utf8');
    if (!stampLine.test(text))
      throw new CannotRun(`${translation.source.file} has no line "source_digest: …" to stamp.`);
    await writeFile(file, text.replace(stampLine, `source_digest: '${sourceDigest(source)}'`));
  }
  terminal.write(`stamped ${stale.length} of ${wanted.length}\n`);
  return 0;
}

/** The field as every file has it: on a line of its own in the front matter. */
const stampLine = /^(["']?)source_digest\1[ \t]*:.*$/mu;

interface Pair {
  readonly translation: Translatable;
  readonly source: Translatable;
}

function translationsOf(index: BookIndex): Pair[] {
  const { faqs, macros, snippets } = index.book;
  return [...faqs, ...macros, ...snippets].flatMap((translation): Pair[] => {
    const source = inLocale(translation, index.sourceLocale, index);
    return source && translation.locale !== index.sourceLocale ? [{ translation, source }] : [];
  });
}

function inLocale(entry: Translatable, locale: LocaleCode, index: BookIndex): Translatable | undefined {
  if (entry.kind === 'snippet') return index.snippet(locale, entry.slug);
  return entry.kind === 'faq' ? index.faq(locale, entry.path) : index.macro(locale, entry.path);
}

function found(name: string, all: readonly Pair[], prefix: string): Pair {
  const pair = all.find(
    ({ translation }) => translation.source.file === name || `${prefix}${translation.source.file}` === name,
  );
  if (!pair)
    throw new CannotRun(
      `"${name}" is no translation that the book has without faults. Name a file like faq/de/delivery/track-my-parcel.md.`,
    );
  return pair;
}

async function open(content: string, terminal: Terminal): Promise<BookIndex> {
  const { files } = await openBookFolder(content, terminal);
  return indexBook((await readBook(files)).book);
}
