import type { SearchHit } from '../../search/search.ts';
import { element, markedText } from './marked-text-browser.ts';

/** The list below a search field. */
export interface Popup {
  /** Shows results, grouped by category in the order of the best of each, and `more` below them. */
  readonly showHits: (hits: readonly SearchHit[], more: readonly Node[]) => void;
  /** Shows queries to take up again. */
  readonly showQueries: (label: string, queries: readonly string[], more: readonly Node[]) => void;
  /** Shows a message and things to do, and tells it to a screen reader. */
  readonly say: (message: string, ...more: readonly Node[]) => void;
  /** Tells a screen reader something that others see. */
  readonly announce: (message: string) => void;
  /** The topics of the page's own template. */
  readonly topics: () => Node;
  readonly move: (step: 1 | -1) => void;
  /** Opens the option that is marked; false where there is none. */
  readonly choose: () => boolean;
  readonly isOpen: () => boolean;
  readonly close: () => void;
  onChoose: () => void;
}

/** Builds the list and the ARIA relations between it and its field. */
export function createPopup(box: HTMLElement, field: HTMLInputElement): Popup {
  const list = element('div', 'options');
  list.id = 'search-options';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', field.labels?.[0]?.textContent ?? '');
  const extra = element('div', 'extra');
  const panel = element('div', 'popup', list, extra);
  const status = element('p', 'visually-hidden');
  status.setAttribute('role', 'status');
  box.append(panel, status);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': list.id,
  })) {
    field.setAttribute(name, value);
  }
  let active = -1;
  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const mark = (place: number): void => {
    active = place;
    for (const [index, option] of options().entries()) {
      option.setAttribute('aria-selected', String(index === place));
      if (index === place) option.scrollIntoView({ block: 'nearest' });
    }
    if (place < 0) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', `search-option-${place}`);
  };
  const open = (isOpen: boolean): void => {
    panel.hidden = !isOpen;
    field.setAttribute('aria-expanded', String(isOpen && list.childElementCount > 0));
    mark(-1);
  };
  const fillWith = (groups: readonly Node[], more: readonly Node[]): void => {
    list.replaceChildren(...groups);
    list.hidden = groups.length === 0;
    extra.replaceChildren(...more);
    for (const [index, option] of options().entries()) option.id = `search-option-${index}`;
    open(true);
  };
  open(false);

  const popup: Popup = {
    showHits: (hits, more) => {
      fillWith(groupsOf(hits, box), more);
    },
    showQueries: (label, queries, more) => {
      const rows = queries.map((query) => {
        const row = optionOf(
          `${field.form?.action ?? ''}?q=${encodeURIComponent(query)}`,
          element('span', 'option-title', query),
        );
        return row;
      });
      fillWith([groupOf('recent', label, rows)], more);
    },
    say: (message, ...more) => {
      fillWith([], [element('p', 'message', message), ...more]);
      status.textContent = message;
    },
    announce: (message) => {
      status.textContent = message;
    },
    topics: () => box.querySelector('template')?.content.cloneNode(true) ?? document.createTextNode(''),
    move: (step) => {
      const count = options().length;
      if (count === 0) return;
      if (panel.hidden) open(true);
      // One place more than there are options: the field itself.
      mark(((active + 1 + step + count + 1) % (count + 1)) - 1);
    },
    choose: () => {
      const link = panel.hidden ? undefined : options()[active]?.querySelector('a');
      if (!link) return false;
      popup.onChoose();
      link.click();
      return true;
    },
    isOpen: () => !panel.hidden,
    close: () => {
      open(false);
    },
    onChoose: () => undefined,
  };
  list.addEventListener('click', () => {
    popup.onChoose();
  });
  return popup;
}

function groupsOf(hits: readonly SearchHit[], box: HTMLElement): HTMLElement[] {
  const byCategory = Map.groupBy(hits, ({ category }) => category);
  const topics = box.querySelector('template')?.content;
  return [...byCategory].map(([category, inCategory]) => {
    const label = topics?.querySelector(`[data-category="${category}"]`)?.textContent ?? category;
    const rows = inCategory.map((hit) =>
      optionOf(hit.url, hitTitle(hit), element('span', 'option-text', markedText(hit.snippet.text, hit.snippet.marks))),
    );
    return groupOf(category, label, rows);
  });
}

function hitTitle({ title, titleMarks }: SearchHit): HTMLElement {
  return element('span', 'option-title', markedText(title, titleMarks));
}

function groupOf(id: string, label: string, rows: readonly HTMLElement[]): HTMLElement {
  const name = element('span', 'group-label', label);
  name.id = `search-group-${id}`;
  const group = element('div', 'group', name, ...rows);
  group.setAttribute('role', 'group');
  group.setAttribute('aria-labelledby', name.id);
  return group;
}

function optionOf(url: string, ...content: readonly Node[]): HTMLElement {
  const link = element('a', '', ...content);
  link.href = url;
  // The field keeps the focus; the arrow keys move through the options.
  link.tabIndex = -1;
  const option = element('div', 'option', link);
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  return option;
}
