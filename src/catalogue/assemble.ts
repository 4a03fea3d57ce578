import { locales, type LocaleCode } from '../lib/locales.ts';
import type { Finding } from '../model/finding.ts';
import type { AddressedEntry, Book, Entry, TextEntry } from './book.ts';
import { fault } from './faults.ts';
import type { DataOf, KindName } from './kinds.ts';
import { fieldsOf, type ParsedEntry } from './parse/parse-entry.ts';

type Parts = Omit<Book, 'images' | 'refused'>;

/**
 * Puts the single entries together as a book: translations take from their source what they do not say themselves.
 * `refused` are files that exist and have faults; a translation of one is left out without blame.
 */
export function assemble(
  entries: readonly ParsedEntry[],
  { sourceLocale, refused }: { sourceLocale: LocaleCode; refused: ReadonlySet<string> },
): { parts: Parts; findings: Finding[] } {
  const { whole, orphans } = completeTranslations(entries, sourceLocale);
  const findings = orphans.filter(({ sourceFile }) => !refused.has(sourceFile)).map(orphanFault);
  const all = <Name extends KindName>(kind: Name): Entry<Name>[] =>
    whole.filter((entry) => entry.kind === kind).map((entry) => entryOf(kind, entry));
  const localised = <Name extends KindName>(kind: Name): (Entry<Name> & { locale: LocaleCode })[] =>
    whole
      .filter((entry) => entry.kind === kind)
      .map((entry) => ({ ...entryOf(kind, entry), locale: localeNamed(entry) }));
  const texts = <Name extends KindName>(kind: Name): TextEntry<Name>[] =>
    whole.filter((entry) => entry.kind === kind).map((entry) => textEntryOf(kind, entry));
  const addressed = <Name extends 'faq' | 'macro'>(kind: Name): AddressedEntry<Name>[] =>
    whole
      .filter((entry) => entry.kind === kind)
      .map((entry) => {
        const { category = '', slug = '' } = entry.names;
        return { ...textEntryOf(kind, entry), category, path: `${category}/${slug}` };
      });
  const parts: Parts = {
    brand: all('brand')[0],
    facts: all('facts')[0],
    taxonomy: all('taxonomy')[0],
    acts: all('acts')[0],
    faqs: addressed('faq'),
    macros: addressed('macro'),
    snippets: texts('snippet'),
    notices: all('notice'),
    campaigns: all('campaign'),
    guides: all('guide'),
    rules: whole
      .filter((entry) => entry.kind === 'rule')
      .map((entry) => ({ ...entryOf('rule', entry), channel: entry.names.channel ?? '' })),
    channels: all('channel'),
    lexicons: localised('lexicon'),
    searchWords: localised('searchWords'),
    utterances: localised('utterances'),
  };
  return { parts, findings };
}

interface Orphan {
  readonly translation: ParsedEntry;
  readonly sourceFile: string;
}

/** Gives every translation its source's other fields; one without a source is left out. */
function completeTranslations(
  entries: readonly ParsedEntry[],
  sourceLocale: LocaleCode,
): { whole: ParsedEntry[]; orphans: Orphan[] } {
  const orphans: Orphan[] = [];
  const sources = new Map(entries.filter((entry) => !entry.isTranslation).map((entry) => [entry.source.file, entry]));
  const whole = entries.flatMap((entry) => {
    if (!entry.isTranslation) return [entry];
    const sourceFile = entry.source.file.replace(/^(\w+)\/[^/]+\//u, `$1/${sourceLocale}/`);
    const source = sources.get(sourceFile);
    if (source) return [{ ...entry, data: { ...(source.data as object), ...(entry.data as object) } }];
    orphans.push({ translation: entry, sourceFile });
    return [];
  });
  return { whole, orphans };
}

function orphanFault({ translation, sourceFile }: Orphan): Finding {
  const words = {
    message: `there is no source ${sourceFile}`,
    hint: 'write the source first, move the file beside its source, or delete it',
  };
  return fault('translation-without-source', translation.source, { start: 0, end: 0 }, words);
}

function entryOf<Name extends KindName>(kind: Name, { source, data, names }: ParsedEntry): Entry<Name> {
  return {
    kind,
    source,
    slug: names.slug ?? kind,
    data: data as DataOf<Name>,
    locate: (path, part) => fieldsOf(source).locate(path, part),
  };
}

function textEntryOf<Name extends KindName>(kind: Name, entry: ParsedEntry): TextEntry<Name> {
  return { ...entryOf(kind, entry), locale: localeNamed(entry), body: entry.body, bodyStart: entry.bodyStart };
}

function localeNamed({ names }: ParsedEntry): LocaleCode {
  return locales.find(({ code }) => code === names.locale)?.code ?? locales[0].code;
}
