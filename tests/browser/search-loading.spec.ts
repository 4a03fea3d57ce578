import type { Page } from '@playwright/test';
import { SearchBox } from './search-box.ts';
import { expect, test } from './test.ts';

const failed = 'The search could not be loaded. Check your connection and try again.';

/** The addresses that a page asks for, from now on. */
function requestsOf(page: Page): string[] {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(new URL(request.url()).pathname));
  return urls;
}

test.describe('the search of a page', () => {
  for (const path of ['/en/', '/en/returns/return-an-item/']) {
    test(`loads nothing on ${path} before the reader wants it`, async ({ page }) => {
      const requests = requestsOf(page);
      await page.goto(path, { waitUntil: 'networkidle' });
      const before = requests.splice(0);
      expect(before.filter((url) => /search\.json|combobox|lunr/u.test(url))).toEqual([]);
      await new SearchBox(page).field.focus();
      await expect.poll(() => requests.some((url) => url.includes('combobox'))).toBe(true);
      await expect.poll(() => requests.includes('/en/search.json')).toBe(true);
    });
  }

  test('loads the index of a page once', async ({ page }) => {
    const requests = requestsOf(page);
    await page.goto('/en/');
    const search = new SearchBox(page);
    await search.type('refund');
    await search.field.fill('invoice');
    await expect(search.options.first()).toContainText('invoice');
    expect(requests.filter((url) => url === '/en/search.json')).toHaveLength(1);
  });

  test('says that it could not be loaded, and works after another try', async ({ page, complaints }) => {
    await page.route('**/search.json', (route) => route.abort());
    await page.goto('/en/');
    const { field, popup, status, options } = new SearchBox(page);
    await field.fill('refund');
    await expect(popup.getByText(failed)).toBeVisible();
    await expect(status).toHaveText(failed);
    await expect(popup.getByRole('link', { name: 'Refunds' })).toBeVisible();
    expect(complaints.take().join('\n')).toContain('ERR_FAILED');

    await page.unroute('**/search.json');
    await popup.getByRole('button', { name: 'Try again' }).click();
    await expect(options.first()).toContainText('When do I get my refund?');
    await expect(field).toBeFocused();
  });

  test('refuses an index of another format, takes the words to a fresh page, and tells the site’s owner why', async ({
    page,
    complaints,
  }) => {
    await page.route('**/search.json', async (route) => {
      const index = (await (await route.fetch()).json()) as object;
      await route.fulfill({ json: { ...index, format: 0 } });
    });
    await page.goto('/en/');
    const { field, popup, options } = new SearchBox(page);
    await field.fill('refund');
    await expect(popup.getByText('The help centre has just been updated.')).toBeVisible();
    await expect(options).toHaveCount(0);
    expect(complaints.take().join('\n')).toMatch(
      /The search index has format 0; this code reads format \d+\. Rebuild/u,
    );

    await page.unroute('**/search.json');
    await popup.getByRole('button', { name: 'Try again' }).click();
    await expect(options.first()).toContainText('refund');
    await expect(field).toHaveValue('refund');
    await expect(field).toBeFocused();
  });

  test('leaves a working form where its script cannot be loaded', async ({ page, complaints }) => {
    await page.route('**/combobox-*.js', (route) => route.abort());
    await page.goto('/en/');
    await page.keyboard.press('/');
    await page.keyboard.type('refund');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/en/search/?q=refund');
    expect(complaints.take().join('\n')).toContain('ERR_FAILED');
  });
});

test.describe('the search on a slow network', () => {
  /** Holds the index back until the function that it gives is called; the page's clock stands still. */
  async function slowHome(page: Page): Promise<() => void> {
    const arrival = Promise.withResolvers<undefined>();
    await page.route('**/search.json', async (route) => {
      await arrival.promise;
      await route.continue();
    });
    await page.clock.install({ time: '2026-11-23T08:00:00Z' });
    await page.goto('/en/');
    await page.clock.pauseAt('2026-11-23T09:00:00Z');
    // The script has started when the field has become a combobox.
    await page.keyboard.press('/');
    await expect(new SearchBox(page).field).toHaveRole('combobox');
    return () => {
      arrival.resolve(undefined);
    };
  }

  test('says so after 100 milliseconds and no sooner', async ({ page }) => {
    const arrive = await slowHome(page);
    const { popup, options } = new SearchBox(page);
    await page.keyboard.type('refund');
    await page.clock.runFor(99);
    await expect(popup).toBeHidden();
    await page.clock.runFor(1);
    await expect(popup.getByText('Searching…')).toBeVisible();
    arrive();
    await expect(options.first()).toBeVisible();
    await expect(popup.getByText('Searching…')).toHaveCount(0);
  });

  test('stays closed for a reader who has left the field or emptied it', async ({ page }) => {
    const arrive = await slowHome(page);
    const { field, popup } = new SearchBox(page);
    await page.keyboard.type('r');
    await page.keyboard.press('Backspace');
    await page.clock.runFor(200);
    await expect(popup).toBeHidden();
    await page.keyboard.type('r');
    await field.blur();
    await page.clock.runFor(200);
    await expect(popup).toBeHidden();
    arrive();
    await page.clock.runFor(200);
    await expect(popup).toBeHidden();
  });
});

test.describe('an input method', () => {
  test('shows results while a word is composed; its Enter opens none of them', async ({ page }) => {
    await page.goto('/ja/');
    const { field, options, marked } = new SearchBox(page);
    await field.focus();
    const browser = await page.context().newCDPSession(page);
    await browser.send('Input.imeSetComposition', { text: '返品', selectionStart: 2, selectionEnd: 2 });
    await expect(options.first()).toContainText('返品');

    const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 };
    await browser.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'ArrowDown', windowsVirtualKeyCode: 40 });
    await browser.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
    await expect(marked).toHaveCount(0);
    await browser.send('Input.insertText', { text: '返品' });
    await expect(field).toHaveValue('返品');

    await page.keyboard.press('ArrowDown');
    await expect(marked).toHaveCount(1);
    await field.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    await expect(page).toHaveURL('/ja/');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/ja/returns/return-an-item/');
  });
});
