import type { SearchHit } from '../../search/search.ts';
import { element, markedText } from './marked-text-browser.ts';

/** The list below a search field, and the ARIA relations between the two. */
export class Popup {
  readonly #box: HTMLElement;
  readonly #field: HTMLInputElement;
  readonly #list = element('div', 'options');
  readonly #extra = element('div', 'extra');
  readonly #panel = element('div', 'popup', this.#list, this.#extra);
  readonly #status = element('p', 'visually-hidden');
  /** Place of the marked option; -1 is the field itself. */
  #active = -1;

  constructor(box: HTMLElement, field: HTMLInputElement, onChoose: () => void) {
    this.#box = box;
    this.#field = field;
    this.#list.id = 'search-options';
    this.#list.role = 'listbox';
    this.#list.ariaLabel = field.labels?.[0]?.textContent ?? '';
    this.#list.addEventListener('click', onChoose);
    // A press on the list, its scrollbar or a button must not take the focus off the field, which would close the list.
    this.#panel.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    this.#status.role = 'status';
    box.append(this.#panel, this.#status);
    field.role = 'combobox';
    field.ariaAutoComplete = 'list';
    field.setAttribute('aria-controls', this.#list.id);
    this.close();
  }

  get isOpen(): boolean {
    return !this.#panel.hidden;
  }

  /** Whether there is something to choose. */
  get hasOptions(): boolean {
    return this.isOpen && !this.#list.hidden;
  }

  /** Shows results, grouped by category in the order of the best of each, and `more` below them. */
  showHits(hits: readonly SearchHit[], more: readonly Node[]): void {
    const groups = [...Map.groupBy(hits, ({ category }) => category)].map(([category, inCategory]) =>
      groupOf(category, this.#labelOf(category), inCategory.map(hitOption)),
    );
    this.#fill(groups, more);
  }

  /** Shows queries to take up again. */
  showQueries(label: string, queries: readonly string[], more: readonly Node[]): void {
    const action = this.#field.form?.action ?? '';
    const rows = queries.map((query) =>
      optionOf(`${action}?q=${encodeURIComponent(query)}`, element('span', 'option-title', query)),
    );
    this.#fill([groupOf('recent', label, rows)], more);
  }

  /** Shows a message and things to do, and tells it to a screen reader. */
  say(message: string, ...more: readonly Node[]): void {
    this.#fill([], [element('p', 'message', message), ...more]);
    this.announce(message);
  }

  /** Tells a screen reader what others see. */
  announce(message: string): void {
    this.#status.textContent = message;
  }

  /** The topics of the page's own template. */
  topics(): Node {
    return this.#topics.cloneNode(true);
  }

  /** Marks the next or the one before, round through the field itself. */
  move(step: 1 | -1): void {
    const places = this.#options.length + 1;
    if (places === 1) return;
    if (!this.isOpen) this.#open();
    this.#mark(((this.#active + 1 + step + places) % places) - 1);
  }

  /** Opens the marked option; false where there is none. */
  choose(): boolean {
    const option = this.isOpen ? this.#options[this.#active] : undefined;
    option?.click();
    return option !== undefined;
  }

  close(): void {
    this.#panel.hidden = true;
    this.#field.ariaExpanded = 'false';
    this.#mark(-1);
  }

  get #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  get #topics(): DocumentFragment {
    return this.#box.querySelector('template')?.content ?? document.createDocumentFragment();
  }

  #labelOf(category: string): string {
    return this.#topics.querySelector(`[data-category="${category}"]`)?.textContent ?? category;
  }

  #fill(groups: readonly Node[], more: readonly Node[]): void {
    this.#list.replaceChildren(...groups);
    this.#list.hidden = groups.length === 0;
    this.#extra.replaceChildren(...more);
    for (const [place, option] of this.#options.entries()) option.id = `search-option-${place}`;
    this.#panel.scrollTop = 0;
    this.#open();
  }

  #open(): void {
    this.#panel.hidden = false;
    this.#field.ariaExpanded = String(!this.#list.hidden);
    this.#mark(-1);
  }

  #mark(place: number): void {
    this.#active = place;
    for (const [index, option] of this.#options.entries()) {
      option.ariaSelected = String(index === place);
      if (index === place) option.scrollIntoView({ block: 'nearest' });
    }
    if (place < 0) this.#field.removeAttribute('aria-activedescendant');
    else this.#field.setAttribute('aria-activedescendant', `search-option-${place}`);
  }
}

function groupOf(id: string, label: string, rows: readonly HTMLElement[]): HTMLElement {
  const name = element('span', 'group-label', label);
  name.id = `search-group-${id}`;
  const group = element('div', 'group', name, ...rows);
  group.role = 'group';
  group.setAttribute('aria-labelledby', name.id);
  return group;
}

function hitOption({ url, title, titleMarks, snippet }: SearchHit): HTMLElement {
  return optionOf(
    url,
    element('span', 'option-title', markedText(title, titleMarks)),
    element('span', 'option-text', markedText(snippet.text, snippet.marks)),
  );
}

function optionOf(url: string, ...content: readonly Node[]): HTMLElement {
  const option = element('a', 'option', ...content);
  option.href = url;
  option.role = 'option';
  // The field keeps the focus; the arrow keys move through the options.
  option.tabIndex = -1;
  option.ariaSelected = 'false';
  return option;
}
