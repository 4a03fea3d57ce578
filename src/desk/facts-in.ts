import { factValues } from '../catalogue/render/fact-values.ts';
import type { LocaleCode } from '../lib/locales.ts';
import type { DeskLibrary } from './library.ts';

/** The words of each fact at a moment, by language; worked out once for each. */
export function factsIn(
  { facts, campaigns, sourceLocale }: Pick<DeskLibrary, 'facts' | 'campaigns' | 'sourceLocale'>,
  at: Date,
): (locale: LocaleCode) => Readonly<Record<string, string>> {
  const known = new Map<LocaleCode, Readonly<Record<string, string>>>();
  return (locale) => {
    const words = known.get(locale) ?? factValues(facts, { locale, sourceLocale, at, campaigns });
    known.set(locale, words);
    return words;
  };
}
