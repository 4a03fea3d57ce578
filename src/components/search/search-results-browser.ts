import { fill, fillPlural } from '../../i18n/fill.ts';
import type { SearchHit } from '../../search/search.ts';
import { failureOf, loadEngine } from './engine-browser.ts';
import { element, markedText } from './marked-text-browser.ts';
import { reloadToSearch, wordsBeforeReload } from './reload-browser.ts';
import { rememberSearch } from './recent-browser.ts';
import { wordsOf, type SearchWords } from './words-browser.ts';

/** Milliseconds without a key after which the address and the recent searches take the query up. */
const pause = 800;
/** Milliseconds that the results of the words before stay for those that are on their way. */
const patience = 1000;

/** The results of the search page and of pages that do not exist; they follow the field while the reader types. */
class SearchResults extends HTMLElement {
  readonly #box = document.querySelector<HTMLElement>('search-box');
  readonly #field = document.querySelector<HTMLInputElement>('#search-field');
  readonly #title = document.title;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const field = this.#field;
    if (!field) return;
    const ofAddress = this.dataset['from'] === 'path' ? wordsOfPath(location.pathname) : this.#queryOfAddress();
    field.value = wordsBeforeReload() ?? ofAddress;
    field.addEventListener('input', () => {
      void this.#show();
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.#keep();
      }, pause);
    });
    field.form?.addEventListener('submit', (event) => {
      if (this.dataset['from'] === 'path') return;
      event.preventDefault();
      this.#keep();
      void this.#show();
    });
    addEventListener('popstate', () => {
      field.value = this.#queryOfAddress();
      void this.#show();
    });
    void this.#show().finally(() => {
      this.dataset['settled'] = '';
    });
  }

  #queryOfAddress(): string {
    return new URLSearchParams(location.search).get('q')?.slice(0, 200) ?? '';
  }

  /** Writes the query into the address, so that the page can be linked, reloaded and gone back to. */
  #keep(): void {
    const query = this.#field?.value.trim() ?? '';
    if (this.dataset['from'] === 'path' || query === this.#queryOfAddress()) return;
    history.pushState(null, '', query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`);
    rememberSearch(query);
  }

  async #show(): Promise<void> {
    if (!this.#box || !this.#field) return;
    const words = wordsOf(this.#box);
    const query = this.#field.value.trim();
    document.title =
      query === '' || this.dataset['from'] === 'path'
        ? this.#title
        : fill(this.dataset['title'] ?? '{query}', { query });
    if (query === '') {
      this.#write(this.dataset['from'] === 'path' ? '' : (this.dataset['start'] ?? ''), []);
      return;
    }
    const isWanted = (): boolean => this.#field?.value.trim() === query;
    const waiting = setTimeout(
      () => {
        if (isWanted()) this.#write(words.loading, []);
      },
      this.querySelector('li') ? patience : 100,
    );
    try {
      const engine = await loadEngine(this.#box.dataset['locale']);
      const hits = isWanted() ? await engine(query, this.dataset['from'] === 'path' ? 5 : 20) : undefined;
      if (!hits || !isWanted()) return;
      const unsure = hits[0]?.confident === true ? '' : ` ${words.unsure}`;
      const count = fillPlural(words.found, document.documentElement.lang, { count: hits.length, query });
      this.#write(hits.length === 0 ? `${fill(words.none, { query })} ${words.noneHelp}` : `${count}${unsure}`, hits);
    } catch (error) {
      if (isWanted()) this.#fail(error, words);
    } finally {
      clearTimeout(waiting);
    }
  }

  #fail(error: unknown, words: SearchWords): void {
    const failure = failureOf(error, words, {
      again: () => void this.#show(),
      reload: () => {
        reloadToSearch(this.#field?.value ?? '');
      },
    });
    this.#write(failure.message, []);
    const retry = element('button', '', words.retry);
    retry.type = 'button';
    retry.addEventListener('click', failure.retry);
    this.querySelector('.result-count')?.append(' ', retry);
  }

  #write(message: string, hits: readonly SearchHit[]): void {
    const count = this.querySelector('.result-count');
    if (count) count.textContent = message;
    this.querySelector('ol')?.replaceChildren(...hits.map(rowOf));
  }
}

function rowOf({ url, title, titleMarks, snippet }: SearchHit): HTMLElement {
  const link = element(
    'a',
    '',
    element('span', 'article-title', markedText(title, titleMarks)),
    element('span', 'article-summary', markedText(snippet.text, snippet.marks)),
  );
  link.href = url;
  return element('li', '', link);
}

/** The words of a path that leads nowhere, without its language: `/en/delivery/where-is-it/` → "delivery where is it". */
function wordsOfPath(path: string): string {
  const steps = path.replace(/^\/[a-z]{2}(?=\/)/u, '').split('/');
  return steps
    .map((step) =>
      safeDecode(step)
        .replace(/\.\w+$/u, '')
        .replace(/[-_]+/gu, ' '),
    )
    .join(' ')
    .trim()
    .slice(0, 100);
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

customElements.define('search-results', SearchResults);
