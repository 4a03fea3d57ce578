import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

test.describe('a reader without JavaScript', () => {
  test('browses from the home page to an article', async ({ page }) => {
    await page.goto('/en/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('How can we help?');
    await page.getByRole('link', { name: /^Returns and exchanges/u }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Returns and exchanges');
    await page.getByRole('link', { name: /^How do I return an item\?/u }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('How do I return an item?');
    await expect(page.getByRole('heading', { name: 'Start your return' })).toBeVisible();
    await page.getByRole('link', { name: 'Return rules' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What can I return, and until when?');
  });

  test('opens the ways to contact us, and the list of languages', async ({ page }) => {
    await page.goto('/en/returns/return-an-item/');
    await page.getByText('TikTok Shop', { exact: true }).last().click();
    await expect(page.getByText('Open your order in TikTok Shop, then Contact seller.')).toBeVisible();
    await page.locator('.language > summary').click();
    await page.locator('.language').getByRole('link', { name: 'Deutsch' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wie sende ich einen Artikel zurück?');
  });

  test('follows the table of contents', async ({ page }) => {
    await page.goto('/en/returns/return-an-item/');
    await page
      .getByRole('navigation', { name: 'On this page' })
      .getByRole('link', { name: 'What happens next' })
      .click();
    await expect(page.getByRole('heading', { name: 'What happens next' })).toBeInViewport();
  });

  for (const path of ['/en/', '/en/returns/return-an-item/']) {
    test(`sends the search of ${path} and is told how to browse`, async ({ page }) => {
      await page.goto(path);
      await page.getByRole('searchbox').fill('refund');
      await page.getByRole('searchbox').press('Enter');
      await expect(page).toHaveURL('/en/search/?q=refund');
      const note = page.locator('noscript .note');
      await expect(note).toBeVisible();
      await expect(note).toContainText('The search needs JavaScript. Without it, choose a topic');
      await page.getByRole('link', { name: /^Refunds/u }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Refunds');
    });
  }

  test('reads a fallback article, a missing page and the bare page', async ({ page }) => {
    await page.goto('/de/orders/gift-options/');
    await expect(page.getByText('Diesen Artikel gibt es noch nicht auf Deutsch.')).toBeVisible();
    await page.goto('/de/gibt-es-nicht/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diese Seite gibt es nicht');
    await expect(page.getByRole('link', { name: /^Erstattungen/u })).toBeVisible();
    await page.goto('/index.html');
    await expect(page).toHaveURL('/en/');
  });

  test('is shown no button that would need a script', async ({ page }) => {
    await page.goto('/en/returns/return-an-item/');
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('status')).toHaveCount(0);
    await expect(page.locator('kbd')).toBeHidden();
  });
});
