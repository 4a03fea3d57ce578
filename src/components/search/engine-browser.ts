import { isLocaleCode, type LocaleCode } from '../../lib/locales.ts';
import { createAnalyzer } from '../../search/analyse.ts';
import { SearchIndexError } from '../../search/index-file.ts';
import { loadIndex } from '../../search/load-index.ts';
import { search, type SearchHit } from '../../search/search.ts';
import type { SearchWords } from './words-browser.ts';

export type Engine = (query: string, limit?: number) => SearchHit[];

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
  again: () => void,
): { message: string; retry: () => void } {
  if (!(error instanceof SearchIndexError)) return { message: words.failed, retry: again };
  return {
    message: words.outdated,
    retry: () => {
      location.reload();
    },
  };
}

async function load(locale: LocaleCode): Promise<Engine> {
  const [analyzer, answer] = await Promise.all([createAnalyzer(locale), fetch(`/${locale}/search.json`)]);
  if (!answer.ok) throw new Error(`The search index answered ${answer.status}.`);
  const index = loadIndex(await answer.json(), analyzer);
  return (query, limit) => search(index, query, limit);
}
