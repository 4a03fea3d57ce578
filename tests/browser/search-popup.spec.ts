import { SearchBox } from './search-box.ts';
import { expect, test } from './test.ts';

test.describe('the list of results', () => {
  test.beforeEach(({ page }) => page.goto('/en/'));

  test('groups the articles by topic, marks the words and quotes the passage', async ({ page }) => {
    const search = new SearchBox(page);
    await search.type('ref');
    const group = search.popup.getByRole('group', { name: 'Refunds', exact: true });
    const option = group.getByRole('option', { name: /^When do I get my refund\?/u });
    await expect(option.locator('.option-title mark')).toHaveText('refund');
    await expect(option.locator('.option-text mark').first()).toHaveText(/^refund/iu);
    await expect(
      search.popup.getByRole('group', { name: 'Delivery and tracking' }).getByRole('option'),
    ).not.toHaveCount(0);
  });

  test('is a combobox with a list box to a screen reader', async ({ page }) => {
    const search = new SearchBox(page);
    const { field, options, marked, popup } = search;
    await search.type('ref');
    await expect(field).toHaveRole('combobox');
    await expect(field).toHaveAccessibleName('Search the help centre');
    await expect(field).toHaveAttribute('aria-expanded', 'true');
    await expect(field).toHaveAttribute('aria-autocomplete', 'list');
    await expect(field).toHaveAttribute('aria-controls', (await popup.getByRole('listbox').getAttribute('id'))!);
    await expect(marked).toHaveCount(0);

    await page.keyboard.press('ArrowDown');
    await expect(marked).toHaveCount(1);
    await expect(field).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id'))!);
    await page.keyboard.press('Escape');
    await expect(field).toHaveAttribute('aria-expanded', 'false');
    await expect(field).not.toHaveAttribute('aria-activedescendant');
  });

  test('tells how many results there are, and again when the words change', async ({ page }) => {
    const search = new SearchBox(page);
    await search.type('damaged');
    await expect(search.status).toHaveText(/^\d+ results for “damaged”$/u);
    await search.field.fill('invoice');
    await expect(search.status).toHaveText(/^\d+ results for “invoice”$/u);
  });

  test('closes when the reader clicks elsewhere or tabs out of it', async ({ page }) => {
    const search = new SearchBox(page);
    await search.type('ref');
    await page.getByRole('heading', { level: 1 }).click();
    await expect(search.popup).toBeHidden();
    await search.field.focus();
    await expect(search.popup).toBeVisible();
    await page.keyboard.press('Shift+Tab');
    await expect(search.popup).toBeHidden();
  });

  test('stays open under the mouse, and a click opens the article', async ({ page }) => {
    const search = new SearchBox(page);
    await search.type('invoice');
    await search.popup.click({ position: { x: 2, y: 2 } });
    await expect(search.field).toBeFocused();
    await expect(search.popup).toBeVisible();
    await search.options.filter({ hasText: 'How do I get an invoice?' }).click();
    await expect(page).toHaveURL('/en/payment/invoice/');
  });

  test('leads to all results', async ({ page }) => {
    await new SearchBox(page).type('refund label');
    await page.getByRole('link', { name: 'Show all results for “refund label”' }).click();
    await expect(page).toHaveURL('/en/search/?q=refund%20label');
  });

  test('offers topics and contact where nothing is found', async ({ page }) => {
    const { field, popup, status, options } = new SearchBox(page);
    await field.fill('qqzzqqzz');
    await expect(popup.getByText('Nothing found for “qqzzqqzz”.')).toBeVisible();
    await expect(status).toHaveText('Nothing found for “qqzzqqzz”.');
    await expect(options).toHaveCount(0);
    await expect(field).toHaveAttribute('aria-expanded', 'false');
    await expect(popup.getByRole('link', { name: 'Returns and exchanges' })).toHaveAttribute('href', '/en/returns/');
    await popup.getByRole('link', { name: 'Still need help?' }).click();
    await expect(page).toHaveURL('/en/#contact');
  });

  test('shows markup in the words as text', async ({ page }) => {
    const { field, popup } = new SearchBox(page);
    await field.fill('<b>qqzzqqzz</b>');
    await expect(popup.getByText('Nothing found for “<b>qqzzqqzz</b>”.')).toBeVisible();
    await expect(popup.locator('b')).toHaveCount(0);
  });

  test('takes a paste of 10,000 characters without a stop', async ({ page }) => {
    const search = new SearchBox(page);
    await search.field.focus();
    const start = Date.now();
    await page.keyboard.insertText('my refund has not arrived and I worry '.repeat(264));
    await expect(search.options.first()).toContainText('My refund has not arrived');
    expect(Date.now() - start).toBeLessThan(2000);
    await search.field.fill('inv');
    await expect(search.options.first()).toContainText('invoice');
  });
});

test.describe('recent searches', () => {
  test('stay on the device, are taken up again, and can be cleared', async ({ page }) => {
    await page.goto('/en/');
    const search = new SearchBox(page);
    await search.type('damaged');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('My item arrived damaged');

    await page.goto('/en/returns/');
    await search.field.focus();
    const recent = search.popup.getByRole('group', { name: 'Recent searches' });
    await expect(recent.getByRole('option')).toHaveText(['damaged']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/en/search/?q=damaged');

    await page.goto('/en/returns/');
    await search.field.focus();
    await page.getByRole('button', { name: 'Clear recent searches' }).click();
    await expect(search.popup).toBeHidden();
    await expect(search.field).toBeFocused();
    expect(await page.evaluate(() => localStorage.getItem('recent-searches'))).toBe('[]');
  });
});
