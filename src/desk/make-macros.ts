import type { MacroEntry } from '../catalogue/book.ts';
import { recordedDigest, sourceDigest, type BookIndex } from '../catalogue/book-index.ts';
import type { DeskMacro, MacroHead } from './library.ts';

/** The macros of a book, each once for all its languages, in the order of their paths. */
export function deskMacros(index: BookIndex): DeskMacro[] {
  const { book, locales, sourceLocale } = index;
  const written = book.macros.filter(({ locale }) => locales.includes(locale));
  return [...Map.groupBy(written, ({ path }) => path)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, entries]) => {
      const first = index.macro(sourceLocale, path) ?? entries[0];
      return first ? [deskMacro(first, entries, index)] : [];
    });
}

function deskMacro({ path, category, data }: MacroEntry, entries: readonly MacroEntry[], index: BookIndex): DeskMacro {
  const { intent, channels, fulfilment, tier, owner, related_faq } = data;
  const { shortcut, effective_from, effective_to } = data;
  return {
    path,
    category,
    intent,
    channels,
    fulfilment,
    tier,
    owner,
    related_faq,
    ...(shortcut !== undefined && { shortcut }),
    ...(effective_from !== undefined && { effective_from }),
    ...(effective_to !== undefined && { effective_to }),
    texts: Object.fromEntries(entries.map((entry) => [entry.locale, headOf(entry, index)])),
  };
}

function headOf(entry: MacroEntry, index: BookIndex): MacroHead {
  const { title, status } = entry.data;
  const recorded = recordedDigest(entry);
  const source = index.macro(index.sourceLocale, entry.path);
  const isStale = recorded !== undefined && source !== undefined && sourceDigest(source) !== recorded;
  return { title, status, ...(isStale && { stale: true }) };
}
