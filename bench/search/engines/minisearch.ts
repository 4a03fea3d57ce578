import type { LocaleCode } from '../../../src/lib/locales.ts';
import { isCjk } from '../../../src/search/cjk.ts';
import { jsonIndex, resultsWanted, type Collection, type Engine, type Variant } from '../engine.ts';
import { pairsAndWords, peerWords, segmentWords } from '../peer-words.ts';
import { importPeer } from '../peer.ts';

interface SearchOptions {
  readonly boost: Readonly<Record<string, number>>;
  readonly prefix: boolean | ((term: string, place: number, terms: readonly string[]) => boolean);
  readonly fuzzy: number | false | ((term: string) => number | false);
}

interface Options {
  readonly fields: readonly string[];
  readonly tokenize?: (text: string) => string[];
  readonly processTerm?: (term: string) => string | undefined;
  readonly searchOptions: SearchOptions;
}

interface MiniSearch {
  readonly addAll: (documents: readonly object[]) => void;
  readonly search: (query: string) => readonly { readonly id: string }[];
}

interface Package {
  readonly default: {
    new (options: Options): MiniSearch;
    readonly loadJSON: (json: string, options: Options) => MiniSearch;
  };
}

const fields = ['title', 'keywords', 'headings', 'body', 'category'];
const isLast: SearchOptions['prefix'] = (_term, place, terms) => place === terms.length - 1;
const fuzzy: SearchOptions['fuzzy'] = (term) => (term.length > 3 ? 0.2 : false);
const boosts = [
  { title: 2, keywords: 1 },
  { title: 2, keywords: 2 },
  { title: 3, keywords: 3 },
  { title: 2, keywords: 4 },
];

function asFields({ documents }: Collection): object[] {
  return documents.map(({ id, title, keywords, headings, summary, text, category }) => ({
    ...{ id, title, category },
    keywords: keywords.join('\n'),
    headings: headings.join('\n'),
    body: `${summary}\n${text}`,
  }));
}

function variant(name: string, options: Omit<Options, 'fields'>): Variant {
  return {
    name,
    build: async (collection) => {
      const { default: MiniSearch } = await importPeer<Package>('minisearch');
      const all: Options = { fields, ...options };
      const index = new MiniSearch(all);
      index.addAll(asFields(collection));
      return jsonIndex(JSON.stringify(index), (json) => {
        const loaded = MiniSearch.loadJSON(json, all);
        return (query) =>
          loaded
            .search(query)
            .slice(0, resultsWanted)
            .map(({ id }) => id);
      });
    },
  };
}

/** The README's settings; with stemmer, last-word prefix and boosts; the same with stop words left out. */
async function latinVariants(locale: LocaleCode): Promise<Variant[]> {
  const { stem, isStopWord } = await peerWords(locale);
  const readme = variant('README', { searchOptions: { boost: { title: 2 }, prefix: true, fuzzy: 0.2 } });
  return [
    readme,
    ...boosts.flatMap((boost) => {
      const named = `title ${boost.title} keywords ${boost.keywords}`;
      const searchOptions = { boost, prefix: isLast, fuzzy };
      const content = (term: string): string | undefined => (isStopWord(term) ? undefined : stem(term));
      return [
        variant(`stems, ${named}`, { processTerm: stem, searchOptions }),
        variant(`stems, stop words, ${named}`, { processTerm: content, searchOptions }),
      ];
    }),
  ];
}

function cjkVariants(locale: LocaleCode): Variant[] {
  const readers = { segmenter: segmentWords(locale), pairs: pairsAndWords(locale) };
  return Object.entries(readers).flatMap(([name, tokenize]) =>
    boosts.map((boost) =>
      variant(`${name}, title ${boost.title} keywords ${boost.keywords}`, {
        tokenize,
        searchOptions: { boost, prefix: isLast, fuzzy: false },
      }),
    ),
  );
}

export const minisearch: Engine = {
  name: 'MiniSearch',
  package: 'minisearch',
  variants: (locale) => (isCjk(locale) ? cjkVariants(locale) : latinVariants(locale)),
};
