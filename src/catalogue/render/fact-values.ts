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

/** A fact's words from a moment on. */
export interface FactChange {
  /** ISO 8601. */
  readonly from: string;
  readonly words: string;
}

/**
 * Every fact as words of the locale: a number with its separators, money with its currency, a text. A campaign that
 * runs at `at` puts its own values in; of two, the one that started last.
 */
export function factValues(facts: Facts, reading: FactReading): Record<string, string> {
  const changes = runningChanges(reading);
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      wordsOf({ ...fact, ...(Object.hasOwn(changes, name) ? { value: changes[name] } : {}) } as Fact, reading),
    ]),
  );
}

/** How a fact's words change after `at`, in order of time; empty for a fact that no coming date touches. */
export function factSchedule(name: string, facts: Facts, reading: FactReading): FactChange[] {
  const moments = reading.campaigns
    .filter((campaign) => Object.hasOwn(campaign.facts, name))
    .flatMap(({ from, until }) => [from, until])
    .filter((moment) => Date.parse(moment) > reading.at.getTime())
    .toSorted((a, b) => Date.parse(a) - Date.parse(b));
  return moments.map((from) => ({
    from,
    words: factValues(facts, { ...reading, at: new Date(from) })[name] ?? '',
  }));
}

function runningChanges({ campaigns, at }: FactReading): Record<string, number | LocalizedText> {
  const now = at.getTime();
  const running = campaigns
    .filter(({ from, until }) => Date.parse(from) <= now && now < Date.parse(until))
    .toSorted((a, b) => Date.parse(a.from) - Date.parse(b.from));
  return Object.fromEntries(running.flatMap((campaign) => Object.entries(campaign.facts)));
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
