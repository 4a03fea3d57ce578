import { wordsBeforeReload } from './reload-browser.ts';

/**
 * The few bytes that every page has: the field works as a plain form until the reader shows intent (focus, the key `/`);
 * only then the search itself and the index of the page's language are loaded.
 */
class SearchBox extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input');
    if (!field) return;
    const start = (): void => {
      import('./combobox-browser.ts').then(
        ({ startCombobox }) => {
          startCombobox(this, field);
        },
        (error: unknown) => {
          // The field stays a form that works; the next visit to it tries again.
          console.error(error);
          field.addEventListener('focus', start, { once: true });
        },
      );
    };
    // The results page has a script of its own.
    if (this.dataset['results'] === 'popup') {
      field.addEventListener('focus', start, { once: true });
      const words = wordsBeforeReload();
      if (words !== undefined) {
        field.value = words;
        field.focus();
      }
    }
    document.addEventListener('keydown', (event) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      field.focus();
      field.select();
    });
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:input|select|textarea)$/iu.test(target.tagName))
  );
}

customElements.define('search-box', SearchBox);
