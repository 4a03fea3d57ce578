import { isLocaleCode, localeCodes, locales, type LocaleCode } from '../lib/locales.ts';
import { closest } from '../lib/closest.ts';
import type { Finding } from '../model/finding.ts';
import { assemble } from './assemble.ts';
import type { Book } from './book.ts';
import { fault } from './faults.ts';
import type { BookFiles } from './files/book-files.ts';
import { readImages } from './files/images.ts';
import { kindOf, kinds } from './kinds.ts';
import { decode, maxBytes } from './parse/decode.ts';
import { parseEntry, type ParsedEntry } from './parse/parse-entry.ts';
import type { SourceText } from './parse/source-text.ts';

/** A book with everything that is wrong with its single files. Faults between files come from the checks. */
export interface Reading {
  readonly book: Book;
  readonly findings: readonly Finding[];
  /** Text of every file that could be read, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Number of content files. */
  readonly files: number;
}

/** Files that are read at once. */
const batch = 64;

/** Reads every file of a book. Faults of the content are findings; a folder that cannot be read throws. */
export async function readBook(files: BookFiles): Promise<Reading> {
  const listing = (await files.list()).filter(({ path }) => !/(?:^|\/)README\.md$/u.test(path));
  const findings: (readonly Finding[])[] = [];
  const sources: SourceText[] = [];
  for (let start = 0; start < listing.length; start += batch) {
    const read = await Promise.all(listing.slice(start, start + batch).map((file) => readText(files, file)));
    for (const { source, findings: found } of read) {
      if (source) sources.push(source);
      findings.push(found);
    }
  }
  const sourceLocale = sourceLocaleOf(sources);
  const entries: ParsedEntry[] = [];
  for (const source of sources) {
    const place = placeOf(source);
    if ('finding' in place) {
      findings.push([place.finding]);
      continue;
    }
    const parsed = parseEntry(source, { ...place, sourceLocale });
    findings.push(parsed.findings);
    if (parsed.entry) entries.push(parsed.entry);
  }
  const whole = new Set(entries.map(({ source }) => source.file));
  const refused = new Set(listing.map(({ path }) => path).filter((path) => !whole.has(path)));
  const assembled = assemble(entries, { sourceLocale, refused });
  findings.push(assembled.findings);
  const images = await readImages(assembled.parts.faqs, files);
  const texts = new Map(sources.map(({ file, text }) => [file, text]));
  return { book: { ...assembled.parts, images, refused }, findings: findings.flat(), texts, files: listing.length };
}

async function readText(
  files: BookFiles,
  { path, size }: { path: string; size: number },
): Promise<ReturnType<typeof decode>> {
  if (size <= maxBytes) return decode(path, await files.read(path));
  const megabytes = (size / 1_000_000).toFixed(1);
  const words = {
    message: `is ${megabytes} MB large and was not read`,
    hint: 'a content file may have 1 MB; keep pictures below public/',
  };
  return {
    source: undefined,
    findings: [fault('file-too-large', { file: path, text: '' }, { start: 0, end: 0 }, words)],
  };
}

/** The language that brand.yml names as the source; it must be known before any translation is read. */
function sourceLocaleOf(sources: readonly SourceText[]): LocaleCode {
  const brand = sources.find(({ file }) => file === kinds.brand.path)?.text ?? '';
  const code = /^source_locale:\s*["']?(\w+)/mu.exec(brand)?.[1] ?? '';
  return isLocaleCode(code) ? code : locales[0].code;
}

function placeOf(source: SourceText): NonNullable<ReturnType<typeof kindOf>> | { finding: Finding } {
  const start = { start: 0, end: 0 };
  const place = kindOf(source.file);
  if (!place) {
    const folders = Object.values(kinds).map(({ path }) => path.split('/')[0] ?? '');
    const near = closest(source.file.split('/')[0] ?? '', new Set(folders));
    const patterns = Object.values(kinds).map(({ path }) => path);
    const fitting = patterns.filter((path) => near !== undefined && path.split('/')[0] === near);
    const hint = `content stands at ${(fitting.length > 0 ? fitting : patterns).join(', ')}`;
    return { finding: fault('misplaced-file', source, start, { message: 'nothing reads a file at this place', hint }) };
  }
  for (const [name, value] of Object.entries(place.names)) {
    if (name === 'locale' && !isLocaleCode(value)) {
      const near = closest(value, localeCodes);
      const hint = `${near === undefined ? '' : `did you mean "${near}"? `}known: ${localeCodes.join(', ')}`;
      return { finding: fault('bad-name', source, start, { message: `"${value}" is no locale`, hint }) };
    }
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(value)) {
      const words = {
        message: `"${value}" cannot be part of an address`,
        hint: 'name files and folders with lower case letters, digits and single hyphens',
      };
      return { finding: fault('bad-name', source, start, words) };
    }
  }
  return place;
}
