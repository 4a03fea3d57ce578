import type { SearchHit } from '../../search/search.ts';

/** Finds articles for a query; gives nothing where a later query has overtaken it. */
export type Engine = (query: string, limit: number) => Promise<readonly SearchHit[] | undefined>;
