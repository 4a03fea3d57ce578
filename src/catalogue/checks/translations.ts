import type { Finding } from '../../model/finding.ts';
import { recordedDigest, sourceDigest, type BookIndex } from '../book-index.ts';
import { fault } from '../faults.ts';
import type { Check } from './check.ts';

/** Translations follow their source and are in a language that the help centre has. */
export const checkTranslations: Check = (index) => [...staleFaults(index), ...localeFaults(index)];

function staleFaults(index: BookIndex): Finding[] {
  const { faqs, macros, snippets } = index.book;
  return [...faqs, ...macros, ...snippets].flatMap((entry) => {
    const recorded = recordedDigest(entry);
    if (recorded === undefined) return [];
    const { sourceLocale } = index;
    const source =
      entry.kind === 'snippet'
        ? index.snippet(sourceLocale, entry.slug)
        : entry.kind === 'faq'
          ? index.faq(sourceLocale, entry.path)
          : index.macro(sourceLocale, entry.path);
    if (!source || sourceDigest(source) === recorded) return [];
    const words = {
      message: `${source.source.file} changed after this translation was made`,
      hint: `bring it up to date, then run: replybook translations --stamp ${entry.source.file}`,
    };
    return [fault('stale-translation', entry.source, entry.locate(['source_digest']), words)];
  });
}

function localeFaults({ book, locales }: BookIndex): Finding[] {
  const seen = new Set<string>();
  return [...book.faqs, ...book.macros, ...book.snippets].flatMap((entry) => {
    if (locales.includes(entry.locale) || seen.has(entry.locale) || !book.brand) return [];
    seen.add(entry.locale);
    const words = {
      message: `brand.yml does not list the language "${entry.locale}"`,
      hint: 'add it to locales there; until then nobody sees it',
    };
    return [fault('unused-locale', entry.source, { start: 0, end: 0 }, words)];
  });
}
