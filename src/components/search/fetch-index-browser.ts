import type { LocaleCode } from '../../lib/locales.ts';
import { checkHeader, SearchIndexError } from '../../search/index-file.ts';
import type { SearchManifest } from '../../search/index-manifest.ts';

/** A manifest, and whether the server finds more than the index that the manifest names. */
export interface FoundManifest {
  readonly manifest: SearchManifest;
  readonly isServerFuller: boolean;
}

/** `reload` passes every cache over. */
export type Freshness = 'default' | 'reload';

/** An index that is not there any more: a new version of the site has one by another name. */
export class IndexGoneError extends Error {
  override readonly name = 'IndexGoneError';
}

/** Whether what was loaded belongs to another version of the site than what loaded it. */
export function isOfOtherVersion(error: unknown): boolean {
  return error instanceof SearchIndexError || error instanceof IndexGoneError;
}

/** Loads a language's manifest; one that this code cannot read comes out of a cache, perhaps, and is asked for once more. */
export async function fetchManifest(locale: LocaleCode, cache: Freshness = 'default'): Promise<FoundManifest> {
  try {
    return await ask(locale, cache);
  } catch (error) {
    if (cache === 'reload' || !isOfOtherVersion(error)) throw error;
    return ask(locale, 'reload');
  }
}

/** Loads the index at an address. Throws `IndexGoneError` where there is none. */
export async function fetchIndex(url: string, cache: Freshness): Promise<unknown> {
  const answer = await fetch(url, { cache });
  if (answer.status === 404) throw new IndexGoneError(`There is no search index at ${url} any more.`);
  if (!answer.ok) throw new Error(`The search index answered ${answer.status}.`);
  return answer.json();
}

async function ask(locale: LocaleCode, cache: Freshness): Promise<FoundManifest> {
  const answer = await fetch(`/${locale}/search.json`, { cache });
  if (!answer.ok) throw new Error(`The search answered ${answer.status}.`);
  const manifest: unknown = await answer.json();
  checkHeader(manifest, locale);
  const isServerFuller = /(?:^|,)\s*search\b/u.test(answer.headers.get('server-timing') ?? '');
  return { manifest: manifest as SearchManifest, isServerFuller };
}
