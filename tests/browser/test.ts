import { test as base, expect } from '@playwright/test';

/** Playwright's `test` with an eye on the page: a test that ends with an error of the page that it did not take, fails. */
export const test = base.extend<{ complaints: Complaints }>({
  complaints: [
    async ({ page }, use) => {
      const complaints = new Complaints();
      page.on('console', (message) => {
        // The browser reports the status 404 of a page that does not exist as an error of its own.
        const isThePage = message.location().url === page.url() && message.text().includes('status of 404');
        if (message.type() === 'error' && !isThePage) complaints.add(message.text());
      });
      page.on('pageerror', (error) => {
        complaints.add(error.message);
      });
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          console.error(`securitypolicyviolation: ${violatedDirective} ${blockedURI}`);
        });
      });
      await use(complaints);
      expect(complaints.take(), 'errors in the console, uncaught errors, breaches of the security policy').toEqual([]);
    },
    { auto: true },
  ],
});

/** What a page complained of: errors in the console, uncaught errors, breaches of the content security policy. */
export class Complaints {
  #texts: string[] = [];

  add(text: string): void {
    this.#texts.push(text);
  }

  /** Hands the complaints over; from then on they count as expected. */
  take(): string[] {
    const texts = this.#texts;
    this.#texts = [];
    return texts;
  }
}

export { expect };
