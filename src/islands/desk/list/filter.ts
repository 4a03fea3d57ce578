import type { FindFilters } from '../../../desk/find.ts';
import type { DeskMacro } from '../../../desk/library.ts';

/** Whether a macro is within filters; the search applies the same to what it finds. */
export function passes(macro: DeskMacro, filters: FindFilters): boolean {
  const { channel, locale, intent, category, fulfilment, tier, status } = filters;
  return (
    (channel === undefined || macro.channels.includes(channel)) &&
    (locale === undefined || macro.texts[locale] !== undefined) &&
    (intent === undefined || macro.intent === intent) &&
    (category === undefined || macro.category === category) &&
    (fulfilment === undefined || macro.fulfilment === 'any' || macro.fulfilment === fulfilment) &&
    (tier === undefined || macro.tier === tier) &&
    (status === undefined || Object.values(macro.texts).some((head) => head.status === status))
  );
}
