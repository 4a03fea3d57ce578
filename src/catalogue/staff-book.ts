import type { LocaleCode } from '../lib/locales.ts';
import type { Campaign } from '../model/campaign.ts';
import type { Facts } from '../model/fact.ts';
import type { LocalizedText } from '../model/fields.ts';
import type { Guide } from '../model/guide.ts';
import type { PolicyRule } from '../model/policy-rule.ts';
import type { BookIndex } from './book-index.ts';

/** What the pages for staff show of a book beside its articles. No page for buyers may read it. */
export interface StaffBook {
  readonly sourceLocale: LocaleCode;
  /** Languages of the book, in the brand's order. */
  readonly locales: readonly LocaleCode[];
  /** In the order of the book, with their names in the languages that have one of their own. */
  readonly channels: readonly { readonly id: string; readonly name: string; readonly labels: LocalizedText }[];
  /** Retired ones too. */
  readonly rules: readonly (PolicyRule & { readonly channel: string })[];
  readonly guides: readonly (Guide & { readonly id: string })[];
  readonly intents: Readonly<Record<string, LocalizedText>>;
  /** Titles of macros by their path. */
  readonly macros: Readonly<Record<string, LocalizedText>>;
  readonly facts: Facts;
  readonly campaigns: readonly Campaign[];
}

export function staffBookOf({ book, sourceLocale, locales }: BookIndex): StaffBook {
  const titles = Map.groupBy(book.macros, ({ path }) => path);
  return {
    sourceLocale,
    locales,
    channels: book.channels.map(({ slug, data: { name, labels = {} } }) => ({ id: slug, name, labels })),
    rules: book.rules.map(({ channel, data }) => ({ ...data, channel })),
    guides: book.guides.map(({ slug, data }) => ({ ...data, id: slug })),
    intents: Object.fromEntries(
      Object.entries(book.taxonomy?.data.intents ?? {}).map(([id, { labels }]) => [id, labels]),
    ),
    macros: Object.fromEntries(
      [...titles].map(([path, entries]) => [
        path,
        Object.fromEntries(entries.map(({ locale, data }) => [locale, data.title])),
      ]),
    ),
    facts: book.facts?.data ?? {},
    campaigns: book.campaigns.map(({ data }) => data),
  };
}
