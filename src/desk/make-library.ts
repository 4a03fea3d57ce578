import type { Entry } from '../catalogue/book.ts';
import type { BookIndex } from '../catalogue/book-index.ts';
import { digest } from '../lib/digest.ts';
import type { LocalizedText } from '../model/fields.ts';
import { libraryFormat, type DeskLanguage, type DeskLibrary } from './library.ts';
import { deskMacros } from './make-macros.ts';
import { makeLanguage } from './make-language.ts';

/** Everything that the desk loads of a book, beside the lexicons and the model. */
export interface DeskBook {
  readonly library: DeskLibrary;
  readonly languages: readonly DeskLanguage[];
}

/** Makes the desk's files of a book. The same book gives the same files. */
export async function makeLibrary(index: BookIndex): Promise<DeskBook> {
  const { book, sourceLocale } = index;
  const parts = {
    format: libraryFormat,
    brand: book.brand?.data.name ?? '',
    sourceLocale,
    macros: deskMacros(index),
    facts: book.facts?.data ?? {},
    campaigns: book.campaigns.map(({ data }) => data),
    channels: book.channels.map(named),
    categories: Object.entries(book.taxonomy?.data.categories ?? {}).map(([id, { labels }]) => ({ id, labels })),
    intents: Object.entries(book.taxonomy?.data.intents ?? {}).map(([id, { labels, definition }]) => ({
      id,
      labels,
      definition,
    })),
    guides: book.guides.map(named),
    notices: noticesForAgents(index),
    staffArticles: staffArticles(index),
    policies: { rules: rulesOf(index), acts: book.acts?.data ?? {} },
  };
  const languages = await Promise.all(index.locales.map((locale) => makeLanguage(index, { locale, ...parts })));
  const library = { ...parts, languages: languages.map(({ locale, digest: own }) => ({ locale, digest: own })) };
  return { library: { ...library, digest: digest(JSON.stringify(library)) }, languages };
}

function named<Name extends 'channel' | 'guide'>({ slug, data }: Entry<Name>): Entry<Name>['data'] & { id: string } {
  return { ...data, id: slug };
}

function noticesForAgents({ book }: BookIndex): DeskLibrary['notices'] {
  return book.notices
    .filter(({ data }) => data.audience !== 'buyers')
    .map(({ slug, data }) => ({ ...data, id: slug }))
    .toSorted((a, b) => Date.parse(a.from) - Date.parse(b.from));
}

/** The rules without the examples, which prove them elsewhere and are most of their size. */
function rulesOf({ book }: BookIndex): DeskLibrary['policies']['rules'] {
  return book.rules
    .filter(({ data }) => !data.retired)
    .map(({ channel, data }) => ({ ...data, channel, examples: { bad: {}, ok: {} } }));
}

function staffArticles({ book, locales }: BookIndex): DeskLibrary['staffArticles'] {
  const staff = book.faqs.filter(({ data, locale }) => data.audience === 'staff' && locales.includes(locale));
  return [...Map.groupBy(staff, ({ path }) => path)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, entries]) => {
      const titles: LocalizedText = Object.fromEntries(entries.map(({ locale, data }) => [locale, data.title]));
      return { path, titles };
    });
}
