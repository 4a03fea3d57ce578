import type { Plural } from '../../i18n/messages.ts';

/** The texts of the search that scripts write; the page hands them over in its own language. */
export type SearchWords = Readonly<
  Record<
    'loading' | 'failed' | 'outdated' | 'retry' | 'none' | 'noneHelp' | 'unsure' | 'all' | 'recent' | 'clearRecent',
    string
  >
> & { readonly found: Plural };

/** Reads the texts off the search box of the page. */
export function wordsOf(box: HTMLElement): SearchWords {
  return JSON.parse(box.dataset['words'] ?? '{}') as SearchWords;
}
