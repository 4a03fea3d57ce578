import { render } from 'preact';
import { orderWordsOf } from '../../i18n/orders/order-words-of.ts';
import { deskLanguages } from '../../lib/desk-language.ts';
import { localeOf } from '../../lib/locales.ts';
import { loadImports } from './imports.ts';
import { OrdersPage } from './OrdersPage.tsx';
import { isBusy } from './uploads.ts';

/** Brings the page for order files to life: `#orders` says the language, and whether who is signed in may import. */
function mount(root: HTMLElement): void {
  const language = deskLanguages.find((one) => one === root.dataset['language']) ?? 'en';
  const isLead = root.dataset['lead'] === 'true';
  root.replaceChildren();
  const page = { language, words: orderWordsOf(language), tag: localeOf(language).tag };
  render(<OrdersPage {...page} isLead={isLead} />, root);
  void loadImports();
  addEventListener('beforeunload', (event) => {
    if (isBusy()) event.preventDefault();
  });
  // A file that misses the zone would otherwise replace the page.
  addEventListener('dragover', (event) => {
    event.preventDefault();
  });
  addEventListener('drop', (event) => {
    event.preventDefault();
  });
}

const root = document.getElementById('orders');
if (root) mount(root);
