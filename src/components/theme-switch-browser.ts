const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** A button that goes round: as on this device, light, dark. `public/theme.js` applies the choice before the page shows. */
class ThemeSwitch extends HTMLElement {
  readonly #button = this.querySelector('button');

  connectedCallback(): void {
    this.#show(themeOf(document.documentElement.dataset['theme']));
    this.#button?.addEventListener('click', () => {
      const next = themes[(themes.indexOf(themeOf(this.dataset['theme'])) + 1) % themes.length] ?? 'system';
      store(next);
      this.#show(next);
    });
  }

  #show(theme: Theme): void {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    this.dataset['theme'] = theme;
    const text = `${this.dataset['label'] ?? ''}: ${this.dataset[theme] ?? theme}`;
    this.#button?.setAttribute('aria-label', text);
    this.#button?.setAttribute('title', text);
  }
}

function themeOf(text: string | undefined): Theme {
  return themes.find((theme) => theme === text) ?? 'system';
}

function store(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage may be switched off; the choice then holds for this page.
  }
}

customElements.define('theme-switch', ThemeSwitch);
