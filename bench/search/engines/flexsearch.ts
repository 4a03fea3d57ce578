import type { LocaleCode } from '../../../src/lib/locales.ts';
import { isCjk } from '../../../src/search/cjk.ts';
import type { SearchDocument } from '../../../src/search/document.ts';
import { jsonIndex, resultsWanted, type Engine, type Variant } from '../engine.ts';
import { importPeer } from '../peer.ts';

interface Index {
  readonly add: (id: number, text: string) => unknown;
  readonly search: (query: string, options: object) => readonly number[];
  readonly export: (take: (key: string, data: string) => void) => void;
  readonly import: (key: string, data: string) => void;
}

interface Package {
  readonly Index: new (options: object) => Index;
  readonly Charset: Readonly<Record<'LatinBalance' | 'Normalize' | 'CJK', object>>;
  readonly Encoder: new (...parts: readonly object[]) => object;
}

type Parts = readonly { readonly name: string; readonly text: (document: SearchDocument) => string }[];

/** All text in one index, where an early word counts more; or an index for each field, whose ranks are added up. */
const layouts: Readonly<Record<'one text' | 'by field', Parts>> = {
  'one text': [{ name: 'all', text: (document) => [document.title, ...document.keywords, rest(document)].join('\n') }],
  'by field': [
    { name: 'title', text: ({ title }) => title },
    { name: 'keywords', text: ({ keywords }) => keywords.join('\n') },
    { name: 'rest', text: rest },
  ],
};

function rest({ summary, headings, text, category }: SearchDocument): string {
  return [...headings, summary, text, category].join('\n');
}

interface Settings {
  readonly index: (flexsearch: Package) => object;
  readonly suggest: boolean;
  readonly layout: keyof typeof layouts;
}

function variant(name: string, { index, suggest, layout }: Settings): Variant {
  const parts = layouts[layout];
  return {
    name: `${name}, ${layout}`,
    build: async ({ documents }) => {
      const flexsearch = await importPeer<Package>('flexsearch');
      const empty = (): Index[] => parts.map(() => new flexsearch.Index(index(flexsearch)));
      const indexes = empty();
      const files: [part: number, key: string, data: string][] = [];
      parts.forEach(({ text }, part) => {
        documents.forEach((document, number) => indexes[part]?.add(number, text(document)));
        indexes[part]?.export((key, data) => files.push([part, key, data]));
      });
      const json = JSON.stringify({ ids: documents.map(({ id }) => id), files });
      return jsonIndex(json, (sent) => {
        const { ids, files: saved } = JSON.parse(sent) as { ids: string[]; files: typeof files };
        const loaded = empty();
        for (const [part, key, data] of saved) if (data) loaded[part]?.import(key, data);
        return (query) => {
          const found = loaded.map((one) => one.search(query, { limit: 100, suggest }));
          return joined(found).flatMap((number) => ids[number] ?? []);
        };
      });
    },
  };
}

/** The documents of several lists by the sum of 1 / (60 + rank), the usual way to join rankings without scores. */
function joined(lists: readonly (readonly number[])[]): number[] {
  const scores = new Map<number, number>();
  for (const list of lists) {
    list.forEach((id, rank) => scores.set(id, (scores.get(id) ?? 0) + 1 / (60 + rank)));
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1])
    .slice(0, resultsWanted)
    .map(([id]) => id);
}

const withLanguagePack = ['en', 'de', 'fr'];

/** Defaults; prefixes, sounds of Latin letters and suggestions; the same with the language's pack where there is one. */
async function latinVariants(locale: LocaleCode): Promise<Variant[]> {
  const pack = withLanguagePack.includes(locale)
    ? [(await importPeer<{ default: object }>(`flexsearch/lang/${locale}`)).default]
    : [];
  const encoder = ({ Encoder, Charset }: Package): object => new Encoder(Charset.LatinBalance, ...pack);
  return [
    variant('defaults', { index: () => ({}), suggest: false, layout: 'one text' }),
    ...(['one text', 'by field'] as const).flatMap((layout) => [
      variant('forward, LatinBalance, suggest', {
        index: ({ Charset }) => ({ tokenize: 'forward', encoder: Charset.LatinBalance }),
        suggest: true,
        layout,
      }),
      ...pack.map(() =>
        variant('forward, LatinBalance, suggest, language pack', {
          index: (flexsearch) => ({ tokenize: 'forward', encoder: encoder(flexsearch) }),
          suggest: true,
          layout,
        }),
      ),
    ]),
  ];
}

function variants(locale: LocaleCode): Variant[] | Promise<Variant[]> {
  if (!isCjk(locale)) return latinVariants(locale);
  return (['one text', 'by field'] as const).map((layout) =>
    variant('CJK, forward, suggest', {
      index: ({ Charset }) => ({ tokenize: 'forward', encoder: Charset.CJK }),
      suggest: true,
      layout,
    }),
  );
}

export const flexsearch: Engine = { name: 'FlexSearch', package: 'flexsearch', variants };
