import { expect, test } from './test.ts';

test.describe('a page that does not exist', () => {
  test('answers in the language of its path, and searches the words of the path', async ({ page }) => {
    const response = await page.goto('/de/paket/wo-ist-mein_paket.html');
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diese Seite gibt es nicht');
    await expect(page.getByRole('searchbox')).toHaveValue('paket wo ist mein paket');
    await page.getByRole('link', { name: /^Wo ist mein Paket\?/u }).click();
    await expect(page).toHaveURL('/de/delivery/track-my-parcel/');
  });

  test('reads words in the letters of the language', async ({ page }) => {
    await page.goto(`/ja/${encodeURIComponent('返品')}/`);
    await expect(page.getByRole('searchbox')).toHaveValue('返品');
    await expect(page.locator('.search-results li').first()).toContainText('商品を返品するには？');
  });

  test('answers in the book’s own language where the path has none', async ({ page }) => {
    const response = await page.goto('/refund-timing/');
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('searchbox')).toHaveValue('refund timing');
    await expect(page.locator('.search-results li').first()).toContainText('When do I get my refund?');
  });

  test('survives a path that is no text', async ({ page }) => {
    await page.goto('/en/%E0%A4%A/');
    await expect(page.getByRole('searchbox')).toHaveValue('%E0%A4%A');
  });

  test('sends a search on to the search page', async ({ page }) => {
    await page.goto('/en/nowhere/');
    await page.getByRole('searchbox').fill('invoice');
    await expect(page.locator('.search-results li').first()).toContainText('How do I get an invoice?');
    await page.getByRole('searchbox').press('Enter');
    await expect(page).toHaveURL('/en/search/?q=invoice');
  });
});
