import { isCjk } from '../../../src/search/cjk.ts';
import type { SearchDocument } from '../../../src/search/document.ts';
import type { LocaleCode } from '../../../src/lib/locales.ts';
import { jsonIndex, resultsWanted, type Engine, type Variant } from '../engine.ts';
import { segmentWords } from '../peer-words.ts';
import { importPeer } from '../peer.ts';

interface Options {
  readonly keys: readonly { readonly name: string; readonly weight: number }[];
  readonly ignoreLocation?: boolean;
  readonly ignoreDiacritics?: boolean;
  readonly useTokenSearch?: boolean;
  readonly tokenize?: (text: string) => string[];
}

interface Fuse {
  readonly search: (query: string, options: { limit: number }) => readonly { readonly item: { readonly id: string } }[];
}

interface Package {
  readonly default: {
    new (documents: readonly object[], options: Options, index: unknown): Fuse;
    readonly createIndex: (keys: Options['keys'], documents: readonly object[]) => object;
    readonly parseIndex: (index: unknown) => unknown;
  };
}

const keys = [
  { name: 'title', weight: 2 },
  { name: 'keywords', weight: 2 },
  { name: 'headings', weight: 1 },
  { name: 'body', weight: 1 },
  { name: 'category', weight: 1 },
];

/** The documents are part of what is sent, since Fuse searches in them. */
function variant(name: string, options: Omit<Options, 'keys'>): Variant {
  return {
    name,
    build: async ({ documents }) => {
      const { default: Fuse } = await importPeer<Package>('fuse.js');
      const fields = documents.map(asFields);
      return jsonIndex(JSON.stringify({ fields, index: Fuse.createIndex(keys, fields) }), (json) => {
        const sent = JSON.parse(json) as { fields: object[]; index: unknown };
        const fuse = new Fuse(sent.fields, { keys, ignoreDiacritics: true, ...options }, Fuse.parseIndex(sent.index));
        return (query) => fuse.search(query, { limit: resultsWanted }).map(({ item }) => item.id);
      });
    },
  };
}

function asFields({ id, title, keywords, headings, summary, text, category }: SearchDocument): object {
  return { id, title, keywords, headings, category, body: `${summary}\n${text}` };
}

/** Fuse looks near the beginning of a text alone unless `ignoreLocation` is set; token search tells words apart. */
function variants(locale: LocaleCode): Variant[] {
  const words = isCjk(locale) ? { tokenize: segmentWords(locale) } : {};
  return [
    variant('defaults', {}),
    variant('anywhere', { ignoreLocation: true }),
    variant('token search', { useTokenSearch: true, ignoreLocation: true, ...words }),
  ];
}

export const fuse: Engine = { name: 'Fuse', package: 'fuse.js', variants };
