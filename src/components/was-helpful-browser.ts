/**
 * "Did this answer your question?" A server that records votes says so with `Server-Timing: votes` on the page;
 * elsewhere, on a static host or without a store, the question stays hidden.
 */
class WasHelpful extends HTMLElement {
  #isSending = false;
  /** Stays the same when a vote is sent again, so that the server keeps it once. */
  readonly #id = randomId();

  connectedCallback(): void {
    const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    this.hidden = page?.serverTiming.every(({ name }) => name !== 'votes') ?? true;
    for (const button of this.querySelectorAll('button')) {
      button.addEventListener('click', () => void this.#send(button.value === 'yes'));
    }
  }

  async #send(isHelpful: boolean): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    const { locale, path, thanks = '', failed = '' } = this.dataset;
    const body = JSON.stringify({ id: this.#id, locale, path, isHelpful });
    const isSaved = await fetch('/api/votes', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    }).then(
      ({ ok }) => ok,
      () => false,
    );
    this.#isSending = false;
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = isSaved ? thanks : failed;
    this.querySelector('fieldset')?.toggleAttribute('hidden', isSaved);
  }
}

/** 32 hexadecimal digits; `crypto.randomUUID` is there on https only. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

customElements.define('was-helpful', WasHelpful);
