/**
 * "Did this answer your question?" A server that records votes says so with `Server-Timing: votes` on the page;
 * elsewhere, on a static host or without a store, the question stays hidden.
 */
class WasHelpful extends HTMLElement {
  #isSending = false;

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
    const body = JSON.stringify({ locale, path, isHelpful });
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

customElements.define('was-helpful', WasHelpful);
