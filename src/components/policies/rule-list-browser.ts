import { fillPlural } from '../../i18n/fill.ts';
import type { Plural } from '../../i18n/messages.ts';
import { fitsRuleFilter, ruleFilterOf } from '../../policy/rule-filter.ts';

/** The fields that choose rules; the language of the examples is the server's. */
const filterFields = ['text', 'channel', 'severity', 'family'] as const;

/** Filters the rules while somebody types and chooses. Without it the form asks the server, which answers the same. */
class RuleList extends HTMLElement {
  readonly #form = this.querySelector('form');
  readonly #rules = [...this.querySelectorAll<HTMLElement>('article')].map((element) => ({
    element,
    channel: element.dataset['channel'] ?? '',
    severity: element.dataset['severity'] ?? '',
    family: element.dataset['family'] ?? '',
    words: [...element.querySelectorAll('[data-words]')].map(({ textContent }) => textContent).join('\n'),
  }));

  connectedCallback(): void {
    const form = this.#form;
    const text = form?.querySelector<HTMLInputElement>('input[name="text"]');
    if (!form || !text) return;
    form.querySelector('button[type="submit"]')?.setAttribute('hidden', '');
    form.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLElement && target.id === 'rule-examples') form.requestSubmit();
      else this.#show();
    });
    form.addEventListener('submit', (event) => {
      if (document.activeElement === text) event.preventDefault();
    });
    form.querySelector('[data-clear]')?.addEventListener('click', (event) => {
      event.preventDefault();
      this.#clear();
      text.focus();
    });
    document.addEventListener('keydown', (event) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
      event.preventDefault();
      text.select();
    });
    addEventListener('hashchange', () => {
      this.#showTarget();
    });
    this.#showTarget();
  }

  /** A link to a rule shows it, whatever is filtered. */
  #showTarget(): void {
    const target = this.#rules.find(({ element }) => `#${element.id}` === location.hash)?.element;
    if (!target?.hidden) return;
    this.#clear();
    target.scrollIntoView();
  }

  #clear(): void {
    for (const name of filterFields) {
      const field = this.#form?.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = '';
    }
    this.#show();
  }

  #show(): void {
    const params = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form ?? undefined)) {
      if (typeof value === 'string' && value !== '') params.set(name, value);
    }
    const filter = ruleFilterOf(params);
    for (const rule of this.#rules) rule.element.hidden = !fitsRuleFilter(rule, filter);
    const count = this.#rules.filter(({ element }) => !element.hidden).length;
    for (const section of this.querySelectorAll<HTMLElement>('.rule-channel')) {
      section.hidden = section.querySelector('article:not([hidden])') === null;
    }
    this.querySelector('.rule-none')?.toggleAttribute('hidden', count > 0);
    const forms = JSON.parse(this.dataset['count'] ?? '{"other":"{count}"}') as Plural;
    const said = fillPlural(forms, document.documentElement.lang, { count, all: this.#rules.length });
    this.querySelector('.rule-count')?.replaceChildren(said);
    history.replaceState(null, '', `?${params}${location.hash}`);
  }
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, select, textarea, [contenteditable]');
}

customElements.define('rule-list', RuleList);
