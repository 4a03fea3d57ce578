import type { Collection } from './engine.ts';
import type { LabelledQuery } from './queries.ts';

/** Documents, and queries with the documents that answer them. */
export interface QuerySet {
  readonly name: string;
  readonly collections: readonly Collection[];
  readonly queries: readonly LabelledQuery[];
  /** Whether it is about other things than a shop: nothing in our articles answers its queries. */
  readonly isStrange?: boolean;
}
