import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isLocaleCode, type LocaleCode } from '../lib/locales.ts';
import { createAnalyzer } from '../search/analyse.ts';
import type { SearchIndexFile } from '../search/index-file.ts';
import type { SearchManifest } from '../search/index-manifest.ts';
import { loadIndex } from '../search/load-index.ts';
import { search, type SearchHit } from '../search/search.ts';

/** The search of a language over the whole texts of its articles. */
export interface LocaleSearch {
  readonly fingerprint: string;
  readonly search: (query: string, limit: number) => SearchHit[];
}

/** The searches of a built site. */
export interface Searches {
  readonly locales: readonly LocaleCode[];
  /** Whether the server finds more in a language than a browser does, whose index is shortened. */
  readonly isFuller: (locale: LocaleCode) => boolean;
  /** Loads a language's index when it is asked for, once. */
  readonly open: (locale: LocaleCode) => Promise<LocaleSearch>;
}

interface BuildFolders {
  /** The public files. */
  readonly client: string;
  /** The indexes of whole texts, where browsers get less. */
  readonly indexes: string;
}

export function openSearches(locales: readonly string[], { client, indexes }: BuildFolders): Searches {
  const fullIndex = (locale: LocaleCode): string => join(indexes, `${locale}.json`);
  const fuller = new Set(locales.filter(isLocaleCode).filter((locale) => existsSync(fullIndex(locale))));
  const opened = new Map<LocaleCode, Promise<LocaleSearch>>();
  const load = async (locale: LocaleCode): Promise<LocaleSearch> => {
    const file = fuller.has(locale) ? await readJson(fullIndex(locale)) : await publicIndex(client, locale);
    const index = loadIndex(file, await createAnalyzer(locale));
    const { fingerprint } = file as SearchIndexFile;
    return { fingerprint, search: (query, limit) => search(index, query, limit) };
  };
  return {
    locales: locales.filter(isLocaleCode),
    isFuller: (locale) => fuller.has(locale),
    open: (locale) => {
      const known = opened.get(locale);
      if (known) return known;
      const opening = load(locale);
      opened.set(locale, opening);
      // What cannot be read now may be there at the next question.
      opening.catch(() => opened.delete(locale));
      return opening;
    },
  };
}

async function publicIndex(client: string, locale: LocaleCode): Promise<unknown> {
  const { index } = (await readJson(join(client, locale, 'search.json'))) as SearchManifest;
  return typeof index === 'string' ? readJson(join(client, index)) : index;
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'));
}
