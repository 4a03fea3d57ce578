import type { LocaleCode } from '../lib/locales.ts';
import type { SearchDocument } from '../search/document.ts';
import { plainReply } from '../search/suggest/plain-reply.ts';
import type { DeskLibrary, DeskMacro, MacroText } from './library.ts';

type Labels = Pick<DeskLibrary, 'intents' | 'categories'>;

/** A macro of one language as the search sees it: the same when the index is made and when it is opened. */
export function macroDocument(
  { path, category, intent, shortcut, texts }: DeskMacro,
  { body, utterances }: Pick<MacroText, 'body' | 'utterances'>,
  { locale, labels }: { locale: LocaleCode; labels: Labels },
): SearchDocument {
  const labelOf = (list: Labels['intents'] | Labels['categories'], id: string): string[] =>
    list.filter((entry) => entry.id === id).flatMap((entry) => entry.labels[locale] ?? []);
  return {
    id: path,
    url: '',
    title: texts[locale]?.title ?? '',
    category: labelOf(labels.categories, category)[0] ?? category,
    summary: '',
    keywords: [...(shortcut === undefined ? [] : [shortcut]), ...labelOf(labels.intents, intent), ...utterances],
    headings: [],
    text: plainReply(body),
  };
}
