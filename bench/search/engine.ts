import type { LocaleCode } from '../../src/lib/locales.ts';
import type { SearchWords } from '../../src/model/search-words.ts';
import type { SearchDocument } from '../../src/search/document.ts';

/** What an engine is given to index: the same for all, except that only Replybook can use the search words. */
export interface Collection {
  readonly locale: LocaleCode;
  readonly documents: readonly SearchDocument[];
  readonly searchWords: SearchWords | undefined;
}

/** Gives the ids of the documents found, best first, at most ten. */
export type Find = (query: string) => readonly string[] | Promise<readonly string[]>;

/** An index as files: what a browser would be sent, without the engine's code. */
export interface BuiltIndex {
  readonly files: readonly Uint8Array[];
  /** Makes the files ready to be searched. */
  readonly load: () => Promise<Find>;
}

/** One way to set up an engine. */
export interface Variant {
  readonly name: string;
  readonly build: (collection: Collection) => Promise<BuiltIndex>;
}

/** A search engine with the settings to try; of these, the best in the tuning half is the one that is compared. */
export interface Engine {
  readonly name: string;
  /** Its package in `bench/node_modules`; none for the search of this project. */
  readonly package: string | undefined;
  readonly variants: (locale: LocaleCode) => Promise<readonly Variant[]> | readonly Variant[];
}

export const resultsWanted = 10;

/** An index that is one JSON text. */
export function jsonIndex(json: string, load: (json: string) => Promise<Find> | Find): BuiltIndex {
  return { files: [new TextEncoder().encode(json)], load: () => Promise.resolve(load(json)) };
}
