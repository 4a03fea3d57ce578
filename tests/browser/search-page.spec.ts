import { expect, test } from './test.ts';

test.describe('the search page', () => {
  test('shows the results of its link, with the words marked and in the title', async ({ page }) => {
    await page.goto('/en/search/?q=refund');
    const results = page.locator('search-results');
    await expect(results.getByRole('status')).toHaveText(/^\d+ results for “refund”$/u);
    await expect(results.getByRole('listitem').first()).toContainText('When do I get my refund?');
    await expect(results.locator('mark').first()).toHaveText('refund');
    await expect(page.getByRole('searchbox')).toHaveValue('refund');
    await expect(page).toHaveTitle('Search: refund');
  });

  test('goes back and forward through the searches of a reader', async ({ page }) => {
    await page.goto('/en/search/?q=refund');
    const field = page.getByRole('searchbox');
    await field.fill('invoice');
    await field.press('Enter');
    await expect(page).toHaveURL('/en/search/?q=invoice');
    await expect(page).toHaveTitle('Search: invoice');
    await page.goBack();
    await expect(field).toHaveValue('refund');
    await expect(page).toHaveTitle('Search: refund');
    await expect(page.getByRole('status')).toContainText('“refund”');
    await page.goForward();
    await expect(field).toHaveValue('invoice');
    await expect(page.getByRole('status')).toContainText('“invoice”');
  });

  test('follows the typing, and takes the words into the address at a pause', async ({ page }) => {
    await page.goto('/en/search/');
    await page.getByRole('searchbox').pressSequentially('damaged');
    await expect(page.locator('.search-results li').first()).toContainText('My item arrived damaged');
    await expect(page).toHaveURL('/en/search/?q=damaged');
    await page.reload();
    await expect(page.locator('.search-results li').first()).toContainText('My item arrived damaged');
  });

  test('does not take up a half-typed word after the reader has gone back', async ({ page }) => {
    await page.clock.install();
    await page.goto('/en/search/?q=refund');
    const field = page.getByRole('searchbox');
    await field.fill('invoice');
    await field.press('Enter');
    await field.fill('inv');
    await page.goBack();
    await expect(field).toHaveValue('refund');
    await page.clock.runFor(1000);
    await page.goForward();
    await expect(field).toHaveValue('invoice');
  });

  test('says what to do while there are no words', async ({ page }) => {
    await page.goto('/en/search/');
    await expect(page.getByRole('status')).toHaveText('Type a word or a whole question.');
    await expect(page).toHaveTitle('Search · Nordkiste');
    await expect(page.locator('.search-results li')).toHaveCount(0);
  });

  test('says that nothing was found, above topics and contact', async ({ page }) => {
    await page.goto('/en/search/?q=qqzzqqzz');
    await expect(page.getByRole('status')).toContainText('Nothing found for “qqzzqqzz”. Try other words');
    await expect(page.getByRole('link', { name: 'Refunds' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Still need help?' })).toBeVisible();
  });

  test('says that the search could not be loaded, and works after another try', async ({ page, complaints }) => {
    await page.route('**/search.json', (route) => route.abort());
    await page.goto('/en/search/?q=refund');
    await expect(page.getByRole('status')).toContainText('The search could not be loaded.');
    expect(complaints.take().join('\n')).toContain('ERR_FAILED');
    await page.unroute('**/search.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('status')).toHaveText(/^\d+ results for “refund”$/u);
  });

  test('takes a link of any length and any characters', async ({ page }) => {
    await page.goto(`/en/search/?q=${encodeURIComponent(`<b>refund</b> ${'refund '.repeat(1000)}`)}`);
    await expect(page.getByRole('status')).toContainText('<b>refund</b>');
    await expect(page.getByRole('status').locator('b')).toHaveCount(0);
    expect((await page.getByRole('searchbox').inputValue()).length).toBeLessThanOrEqual(200);
  });

  test('shows the topics even if its script never comes', async ({ page, complaints }) => {
    await page.route('**/SearchResults*.js', (route) => route.abort());
    await page.goto('/en/search/?q=refund');
    await expect(page.getByRole('link', { name: /^Refunds/u })).toBeVisible();
    expect(complaints.take().join('\n')).toContain('ERR_FAILED');
  });
});
