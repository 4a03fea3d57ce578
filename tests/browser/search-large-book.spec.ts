import { openLargeSite, type LargeSite } from './large-site.ts';
import { SearchBox } from './search-box.ts';
import { expect, test } from './test.ts';

let site: LargeSite;

test.afterEach(async ({ page }) => {
  // What the page still loads would fail without its server.
  await page.close();
  await site.close();
});

test.describe('the search of a large book', () => {
  test.beforeEach(async ({ baseURL }) => {
    site = await openLargeSite(baseURL!, { isShortened: false });
  });

  test('runs in a worker, which loads the index by its own address, once', async ({ page }) => {
    await page.goto(`${site.url}/en/`);
    const started = page.waitForEvent('worker');
    const search = new SearchBox(page);
    await search.type('refund');
    expect((await started).url()).toContain('search-worker');
    await expect(search.options.first()).toContainText('refund');
    await search.field.fill('invoice');
    await expect(search.options.first()).toContainText('invoice');
    expect(site.asked).toEqual(['/en/search.json', site.index]);
  });

  test('shows the results of the last words, however quickly they change', async ({ page }) => {
    await page.goto(`${site.url}/en/`);
    const search = new SearchBox(page);
    await search.type('re');
    for (const words of ['ref', 'refu', 'track', 'dam', 'coupon', 'invoice']) await search.field.fill(words);
    await expect(search.status).toHaveText(/“invoice”$/u);
    await expect(search.options.first()).toContainText('invoice');
  });

  test('runs in the page where its worker does not come', async ({ page }) => {
    await page.route('**/search-worker*', (route) => route.abort());
    await page.goto(`${site.url}/en/`);
    await new SearchBox(page).type('refund');
    expect(page.workers()).toEqual([]);
    expect(site.asked).toEqual(['/en/search.json', site.index]);
  });

  test('says that the index could not be loaded, and works after another try', async ({ page, complaints }) => {
    site.statuses.set(site.index, 500);
    await page.goto(`${site.url}/en/`);
    const { field, popup, options } = new SearchBox(page);
    await field.fill('refund');
    await expect(popup.getByText('The search could not be loaded.')).toBeVisible();
    expect(complaints.take().join('\n')).toContain('The search index answered 500.');
    site.statuses.clear();
    await popup.getByRole('button', { name: 'Try again' }).click();
    await expect(options.first()).toContainText('refund');
  });

  test('asks for manifest and index once more where a new version of the site came between them', async ({ page }) => {
    site.statuses.set(site.index, 404);
    await page.goto(`${site.url}/en/`);
    await page.route('**/en/search.json', async (route) => {
      if (site.asked.includes(site.index)) site.statuses.clear();
      await route.continue();
    });
    await new SearchBox(page).type('refund');
    expect(site.asked).toEqual(['/en/search.json', site.index, '/en/search.json', site.index]);
  });

  test('refuses an index of another format in words, and takes the reader’s words to the new page', async ({
    page,
    complaints,
  }) => {
    site.writeIndex((index) => ({ ...index, format: 1 }));
    await page.goto(`${site.url}/en/`);
    const { field, popup, options } = new SearchBox(page);
    await field.fill('refund');
    await expect(popup.getByText('The help centre has just been updated.')).toBeVisible();
    expect(complaints.take().join('\n')).toMatch(/The search index has format 1; this code reads format \d+/u);
    // Each was asked for past the caches before anybody was told.
    expect(site.asked).toHaveLength(4);

    site.writeIndex((index) => index);
    await popup.getByRole('button', { name: 'Try again' }).click();
    await expect(options.first()).toContainText('refund');
    await expect(field).toHaveValue('refund');
    await expect(field).toBeFocused();
  });
});

test.describe('the search of a book that is too large for browsers', () => {
  /** Stands in the text of one article, and in no title. */
  const inText = 'porch';

  test.beforeEach(async ({ page, baseURL }) => {
    site = await openLargeSite(baseURL!, { isShortened: true });
    await page.goto(`${site.url}/en/`);
  });

  test('asks the server, which searches the whole texts', async ({ page }) => {
    const search = new SearchBox(page);
    await search.type(inText);
    await expect(
      search.popup
        .locator('mark')
        .filter({ hasText: new RegExp(inText, 'iu') })
        .first(),
    ).toBeVisible();
    expect(site.asked.slice(0, 2)).toEqual(['/en/search.json', '/api/search']);
  });

  test('asks once for words that are typed without a pause', async ({ page }) => {
    const search = new SearchBox(page);
    await search.type('refund');
    await expect(search.status).toHaveText(/“refund”$/u);
    expect(site.asked.filter((path) => path === '/api/search').length).toBeLessThan(4);
  });

  test('drops an answer that comes after a later one', async ({ page }) => {
    let releaseFirst: (() => void) | undefined;
    await page.route('**/api/search?q=refund&*', async (route) => {
      await new Promise<void>((resolve) => {
        releaseFirst = resolve;
      });
      await route.continue().catch(() => undefined);
    });
    const { field, options, status } = new SearchBox(page);
    await field.fill('refund');
    await expect.poll(() => releaseFirst !== undefined).toBe(true);
    await field.fill('invoice');
    await expect(options.first()).toContainText('invoice');
    releaseFirst?.();
    await page.waitForTimeout(200);
    await expect(status).toHaveText(/“invoice”$/u);
    await expect(options.first()).toContainText('invoice');
  });

  test('finds by titles with the device’s own index while the server fails', async ({ page, complaints }) => {
    site.statuses.set('/api/search', 503);
    const search = new SearchBox(page);
    await search.type('refund');
    await expect(search.options.first()).toContainText('refund');
    expect(site.asked).toEqual(['/en/search.json', '/api/search', site.index]);
    expect(complaints.take().join('\n')).toContain('status of 503');
    // A server that failed is left alone for a while.
    await search.field.fill('invoice');
    await expect(search.options.first()).toContainText('invoice');
    expect(site.asked.filter((path) => path === '/api/search')).toHaveLength(1);
  });

  test('goes on without the network, once it has searched with it', async ({ page, context, complaints }) => {
    const search = new SearchBox(page);
    await search.type('refund');
    await expect.poll(() => site.asked.includes(site.index)).toBe(true);
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await search.field.fill('invoice');
    await expect(search.options.first()).toContainText('invoice');
    expect(complaints.take().join('\n')).toContain('ERR_INTERNET_DISCONNECTED');
  });

  test('says so where neither the server nor the index can be had, and works after another try', async ({
    page,
    complaints,
  }) => {
    site.statuses.set('/api/search', 503).set(site.index, 503);
    const { field, popup, options } = new SearchBox(page);
    await field.fill('refund');
    await expect(popup.getByText('The search could not be loaded.')).toBeVisible();
    complaints.take();
    site.statuses.clear();
    await popup.getByRole('button', { name: 'Try again' }).click();
    await expect(options.first()).toContainText('refund');
  });

  test('never asks a static host, which does not search', async ({ page }) => {
    await page.route('**/en/search.json', async (route) => {
      const answer = await route.fetch();
      const headers = answer.headers();
      delete headers['server-timing'];
      await route.fulfill({ response: answer, headers });
    });
    await new SearchBox(page).type('refund');
    expect(site.asked).not.toContain('/api/search');
  });
});
