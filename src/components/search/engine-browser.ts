import { isLocaleCode, type LocaleCode } from '../../lib/locales.ts';
import { SearchIndexError } from '../../search/index-file.ts';
import type { Engine } from './engine.ts';
import { fetchManifest } from './fetch-index-browser.ts';
import { openLocalSearch } from './local-search-browser.ts';
import { openServerSearch } from './server-search-browser.ts';
import type { SearchWords } from './words-browser.ts';

let loading: Promise<Engine> | undefined;

/** The search of a language, loaded once a page; a failed load is tried again on the next call. */
export function loadEngine(locale: string | undefined): Promise<Engine> {
  loading ??= load(isLocaleCode(locale ?? '') ? (locale as LocaleCode) : 'en').catch((error: unknown) => {
    loading = undefined;
    // The reader is told that it failed and can try again; why it failed is for whoever runs the site.
    console.error(error);
    throw error;
  });
  return loading;
}

/** What to tell the reader of a load that failed, and how to try again: a page older than its index must be loaded anew. */
export function failureOf(
  error: unknown,
  words: SearchWords,
  { again, reload }: { readonly again: () => void; readonly reload: () => void },
): { message: string; retry: () => void } {
  return error instanceof SearchIndexError
    ? { message: words.outdated, retry: reload }
    : { message: words.failed, retry: again };
}

async function load(locale: LocaleCode): Promise<Engine> {
  const { manifest, isServerFuller } = await fetchManifest(locale);
  const openLocal = (): Promise<Engine> => openLocalSearch(locale, manifest);
  return isServerFuller ? openServerSearch(locale, openLocal) : openLocal();
}
