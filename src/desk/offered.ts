import type { LocaleCode } from '../lib/locales.ts';
import type { DeskMacro } from './library.ts';

/** Whether agents may send a macro in a language on a day: it is approved there and within its days. */
export function isOffered(
  { texts, effective_from: from, effective_to: to }: DeskMacro,
  locale: LocaleCode,
  today: string,
): boolean {
  return (
    texts[locale]?.status === 'approved' && (from === undefined || from <= today) && (to === undefined || today <= to)
  );
}

/** Whether they may in any language. */
export function isOfferedAnywhere(macro: DeskMacro, today: string): boolean {
  return (Object.keys(macro.texts) as LocaleCode[]).some((locale) => isOffered(macro, locale, today));
}
