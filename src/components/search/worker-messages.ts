import type { SearchHit } from '../../search/search.ts';
import type { WantedIndex } from './load-search-browser.ts';

/** What a page tells its search worker: the index first, then one query after another's answer. */
export type ToWorker = { readonly load: WantedIndex } | { readonly query: string; readonly limit: number };

/** What the worker answers. */
export type FromWorker =
  | { readonly ready: true }
  | { readonly hits: readonly SearchHit[] }
  | { readonly failure: string; readonly isOfOtherVersion: boolean };
