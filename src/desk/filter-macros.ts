import type { LocaleCode } from '../lib/locales.ts';
import type { FindFilters } from './find.ts';
import type { DeskMacro } from './library.ts';
import { isOffered, isOfferedAnywhere } from './offered.ts';

/** The macros that pass all filters, in their order. Without a status: what may be sent today. */
export function filterMacros(macros: readonly DeskMacro[], filters: FindFilters, today: string): DeskMacro[] {
  const { channel, intent, category, fulfilment, tier } = filters;
  return macros.filter(
    (macro) =>
      (channel === undefined || macro.channels.includes(channel)) &&
      (intent === undefined || macro.intent === intent) &&
      (category === undefined || macro.category === category) &&
      (tier === undefined || macro.tier === tier) &&
      (fulfilment === undefined || macro.fulfilment === fulfilment || fits(macro, fulfilment)) &&
      hasStatus(macro, filters, today),
  );
}

function fits({ fulfilment: own }: DeskMacro, wanted: DeskMacro['fulfilment']): boolean {
  return wanted !== 'any' && own === 'any';
}

/** Of the language that is asked for, or of any. */
function hasStatus(macro: DeskMacro, { locale, status }: FindFilters, today: string): boolean {
  if (status === undefined) return locale ? isOffered(macro, locale, today) : isOfferedAnywhere(macro, today);
  const locales = locale ? [locale] : (Object.keys(macro.texts) as LocaleCode[]);
  return locales.some((code) => macro.texts[code]?.status === status);
}
