import { localeOf, type LocaleCode } from '../../lib/locales.ts';
import type { Campaign } from '../../model/campaign.ts';
import type { Fact, Facts } from '../../model/fact.ts';
import type { LocalizedText } from '../../model/fields.ts';

/** When and for whom facts are read. */
export interface FactReading {
  readonly locale: LocaleCode;
  readonly sourceLocale: LocaleCode;
  readonly at: Date;
  readonly campaigns: readonly Campaign[];
}

/**
 * Every fact as words of the locale: a number with its separators, money with its currency, a text. A campaign that
 * runs at `at` puts its own values in; of two, the one that started last.
 */
export function factValues(facts: Facts, reading: FactReading): Record<string, string> {
  const now = reading.at.getTime();
  const running = reading.campaigns
    .filter(({ from, until }) => Date.parse(from) <= now && now < Date.parse(until))
    .toSorted((a, b) => Date.parse(a.from) - Date.parse(b.from));
  const changes = Object.fromEntries(running.flatMap((campaign) => Object.entries(campaign.facts)));
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      wordsOf({ ...fact, ...changed(changes[name]) } as Fact, reading),
    ]),
  );
}

function changed(value: number | LocalizedText | undefined): { value?: number | LocalizedText } {
  return value === undefined ? {} : { value };
}

function wordsOf(fact: Fact, { locale, sourceLocale }: FactReading): string {
  const { tag } = localeOf(locale);
  switch (fact.type) {
    case 'number':
      return new Intl.NumberFormat(tag).format(fact.value);
    case 'money': {
      const digits = Number.isInteger(fact.value) ? 0 : 2;
      return new Intl.NumberFormat(tag, {
        style: 'currency',
        currency: fact.currency,
        minimumFractionDigits: digits,
        maximumFractionDigits: 2,
      }).format(fact.value);
    }
    case 'text':
      return fact.value[locale] ?? fact.value[sourceLocale] ?? '';
  }
}
