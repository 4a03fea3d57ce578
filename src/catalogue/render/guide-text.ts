import type { LocaleCode } from '../../lib/locales.ts';
import type { LocalizedText } from '../../model/fields.ts';

const factUse = /\{\{ *facts\.([a-z][a-z0-9_]*) *\}\}/gu;

/** The names of the facts that a text of a guide uses. */
export function factsUsed(text: string): string[] {
  return [...text.matchAll(factUse)].map(([, name = '']) => name);
}

/** A text of a guide in a language, else in the source language, with the facts' words of that language in it. */
export function guideText(
  text: LocalizedText,
  locales: { readonly locale: LocaleCode; readonly sourceLocale: LocaleCode },
  facts: (locale: LocaleCode) => Readonly<Record<string, string>>,
): string {
  const locale = text[locales.locale] === undefined ? locales.sourceLocale : locales.locale;
  const words = facts(locale);
  return (text[locale] ?? '').replace(factUse, (use, name: string) =>
    Object.hasOwn(words, name) ? (words[name] ?? use) : use,
  );
}
