import type { LocaleCode } from '../../../src/lib/locales.ts';
import { isCjk } from '../../../src/search/cjk.ts';
import type { SearchDocument } from '../../../src/search/document.ts';
import { jsonIndex, resultsWanted, type Engine, type Variant } from '../engine.ts';
import { importPeer } from '../peer.ts';

interface Query {
  readonly boost?: Readonly<Record<string, number>>;
  readonly tolerance?: number;
}

interface Orama {
  readonly create: (options: object) => object;
  readonly insertMultiple: (index: object, documents: readonly object[]) => Promise<unknown>;
  readonly save: (index: object) => object;
  readonly load: (index: object, saved: unknown) => void;
  readonly search: (index: object, query: object) => Answer | Promise<Answer>;
}

interface Answer {
  readonly hits: readonly { readonly document: { readonly path: string } }[];
}

const schema = { title: 'string', keywords: 'string', headings: 'string', body: 'string', category: 'string' };
const properties = Object.keys(schema);
const languages = { en: 'english', de: 'german', fr: 'french', es: 'spanish', it: 'italian' };
const boosts = [
  { title: 2, keywords: 2 },
  { title: 3, keywords: 3 },
];

function variant(name: string, components: object, query: Query): Variant {
  return {
    name,
    build: async ({ documents }) => {
      const { create, insertMultiple, load, save, search } = await importPeer<Orama>('@orama/orama');
      const options = { schema, ...components, sort: { enabled: false } };
      const index = create(options);
      await insertMultiple(index, documents.map(asFields));
      return jsonIndex(JSON.stringify(save(index)), (json) => {
        const loaded = create(options);
        load(loaded, JSON.parse(json));
        return async (term) => {
          const { hits } = await search(loaded, { term, properties, limit: resultsWanted, threshold: 1, ...query });
          return hits.map(({ document }) => document.path);
        };
      });
    },
  };
}

function asFields({ id, title, keywords, headings, summary, text, category }: SearchDocument): object {
  return {
    ...{ path: id, title, category },
    keywords: keywords.join('\n'),
    headings: headings.join('\n'),
    body: `${summary}\n${text}`,
  };
}

/** Defaults of the language; its stemmer and stop words with boosts; the same with one letter's tolerance. */
async function latinVariants(language: string): Promise<Variant[]> {
  const { stemmer } = await importPeer<{ stemmer: unknown }>(`@orama/stemmers/${language}`);
  const { stopwords: stopWords } = await importPeer<{ stopwords: unknown }>(`@orama/stopwords/${language}`);
  const read = { components: { tokenizer: { language, stemming: true, stemmer, stopWords } } };
  return [
    variant('defaults', { language }, {}),
    ...boosts.flatMap((boost) => [
      variant(`stems, stop words, title and keywords ${boost.title}`, read, { boost }),
      variant(`stems, stop words, tolerance 1, title and keywords ${boost.title}`, read, { boost, tolerance: 1 }),
    ]),
  ];
}

async function cjkVariants(locale: 'ja' | 'zh'): Promise<Variant[]> {
  const language = locale === 'ja' ? 'japanese' : 'mandarin';
  const { createTokenizer } = await importPeer<{ createTokenizer: (options: object) => object }>(
    `@orama/tokenizers/${language}`,
  );
  const read = { components: { tokenizer: createTokenizer({ language, stemming: false }) } };
  return boosts.map((boost) =>
    variant(`tokenizer of the language, title and keywords ${boost.title}`, read, { boost }),
  );
}

function variants(locale: LocaleCode): Promise<Variant[]> {
  return isCjk(locale)
    ? cjkVariants(locale as 'ja' | 'zh')
    : latinVariants(languages[locale as keyof typeof languages]);
}

export const orama: Engine = { name: 'Orama', package: '@orama/orama', variants };
