import { fill, fillPlural } from '../../i18n/fill.ts';
import type { SearchHit } from '../../search/search.ts';
import { failureOf, loadEngine } from './engine-browser.ts';
import { element } from './marked-text-browser.ts';
import { Popup } from './popup-browser.ts';
import { reloadToSearch } from './reload-browser.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent-browser.ts';
import { wordsOf, type SearchWords } from './words-browser.ts';

/** Results shown while typing. */
const limit = 7;
/** Milliseconds that the results of the words before stay for those that are on their way. */
const patience = 1000;

/** Turns the search field of a page into a combobox with a list of results (WAI-ARIA Authoring Practices, "Combobox"). */
export function startCombobox(box: HTMLElement, field: HTMLInputElement): void {
  const words = wordsOf(box);
  const popup = new Popup(box, field, () => {
    rememberSearch(field.value);
  });
  const show = (): void => {
    void answer({ box, field, popup, words });
  };
  field.addEventListener('input', show);
  field.addEventListener('focus', show);
  field.addEventListener('keydown', (event) => {
    onKey(event, field, popup);
  });
  field.form?.addEventListener('submit', () => {
    rememberSearch(field.value);
  });
  box.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && box.contains(event.relatedTarget))) popup.close();
  });
  show();
}

interface Scene {
  readonly box: HTMLElement;
  readonly field: HTMLInputElement;
  readonly popup: Popup;
  readonly words: SearchWords;
}

async function answer(scene: Scene): Promise<void> {
  const { box, field, popup, words } = scene;
  const query = field.value.trim();
  if (query === '') {
    showRecent(scene);
    void loadEngine(box.dataset['locale']).catch(() => undefined);
    return;
  }
  // Meanwhile the reader may have typed on or gone elsewhere.
  const isWanted = (): boolean => field.value.trim() === query && box.contains(document.activeElement);
  // A quick answer must not flicker: the loading text comes only when there is something to wait for.
  const waiting = setTimeout(
    () => {
      if (isWanted()) popup.say(words.loading);
    },
    popup.hasOptions ? patience : 100,
  );
  try {
    const engine = await loadEngine(box.dataset['locale']);
    const hits = isWanted() ? await engine(query, limit) : undefined;
    if (hits && isWanted()) showHits(scene, query, hits);
  } catch (error) {
    if (isWanted()) showFailure(scene, error);
  } finally {
    clearTimeout(waiting);
  }
}

function showHits({ box, popup, words }: Scene, query: string, hits: readonly SearchHit[]): void {
  if (hits.length === 0) {
    popup.say(fill(words.none, { query }), element('p', '', words.noneHelp), popup.topics());
    return;
  }
  const page = element('a', 'all-results', fill(words.all, { query }));
  page.href = `/${box.dataset['locale'] ?? ''}/search/?q=${encodeURIComponent(query)}`;
  const help = hits[0]?.confident === true ? [] : [element('p', 'unsure', words.unsure), popup.topics()];
  popup.showHits(hits, [page, ...help]);
  popup.announce(fillPlural(words.found, document.documentElement.lang, { count: hits.length, query }));
}

function showRecent({ field, popup, words }: Scene): void {
  const queries = recentSearches();
  if (queries.length === 0) {
    popup.close();
    return;
  }
  const clear = element('button', 'clear-recent', words.clearRecent);
  clear.type = 'button';
  clear.addEventListener('click', () => {
    forgetSearches();
    field.focus();
    popup.close();
  });
  popup.showQueries(words.recent, queries, [clear]);
}

function showFailure(scene: Scene, error: unknown): void {
  const { field, popup, words } = scene;
  const failure = failureOf(error, words, {
    again: () => {
      field.focus();
      void answer(scene);
    },
    reload: () => {
      reloadToSearch(field.value);
    },
  });
  const retry = element('button', '', words.retry);
  retry.type = 'button';
  retry.addEventListener('click', failure.retry);
  popup.say(failure.message, retry, popup.topics());
}

function onKey(event: KeyboardEvent, field: HTMLInputElement, popup: Popup): void {
  if (event.isComposing) return;
  switch (event.key) {
    case 'ArrowDown':
    case 'ArrowUp':
      event.preventDefault();
      popup.move(event.key === 'ArrowDown' ? 1 : -1);
      break;
    case 'Enter':
      if (popup.choose()) event.preventDefault();
      break;
    case 'Escape':
      if (popup.isOpen) event.preventDefault();
      else field.value = '';
      popup.close();
      break;
    default:
  }
}
