const key = 'search-again';

/** Loads the page anew, and takes the words of its search field along. */
export function reloadToSearch(words: string): void {
  try {
    sessionStorage.setItem(key, words);
  } catch {
    // Storage may be switched off; the reader types the words once more.
  }
  location.reload();
}

/** The words that this page was loaded anew with; gives them once. */
export function wordsBeforeReload(): string | undefined {
  try {
    const words = sessionStorage.getItem(key) ?? undefined;
    sessionStorage.removeItem(key);
    return words;
  } catch {
    return undefined;
  }
}
