/** Longest wait that a browser's timer can hold, in milliseconds. */
const longestWait = 2 ** 31 - 1;

/** A notice that comes and goes at its minute, however old the page is that carries it. */
class DatedNotice extends HTMLElement {
  connectedCallback(): void {
    const now = Date.now();
    const from = Date.parse(this.dataset['from'] ?? '');
    const until = Date.parse(this.dataset['until'] ?? '');
    this.hidden = now < from || now >= until;
    const next = now < from ? from : until;
    if (next > now)
      setTimeout(
        () => {
          this.connectedCallback();
        },
        Math.min(next - now, longestWait),
      );
  }
}

customElements.define('dated-notice', DatedNotice);
