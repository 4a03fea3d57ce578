import { SearchBox } from './search-box.ts';
import { expect, test } from './test.ts';

interface Story {
  readonly locale: string;
  readonly types: string;
  readonly reads: string;
}

const stories: readonly Story[] = [
  { locale: 'en', types: 'ref', reads: 'When do I get my refund?' },
  { locale: 'en', types: 'tra', reads: 'Where is my parcel?' },
  { locale: 'en', types: 'dam', reads: 'My item arrived damaged' },
  { locale: 'en', types: 'refnud', reads: 'When do I get my refund?' },
  { locale: 'en', types: 'PRACEL IS LATE', reads: 'My parcel is late. What can I do?' },
  { locale: 'ja', types: '返品', reads: '商品を返品するには？' },
  { locale: 'ja', types: '配送', reads: '荷物は今どこにありますか？' },
  { locale: 'zh', types: '退货', reads: '如何退货？' },
  { locale: 'zh', types: '发票', reads: '如何获取发票？' },
  { locale: 'de', types: 'beschädigt', reads: 'Mein Artikel ist beschädigt angekommen' },
  { locale: 'de', types: 'beschaedigt', reads: 'Mein Artikel ist beschädigt angekommen' },
  { locale: 'de', types: 'Rechnug', reads: 'Wie bekomme ich eine Rechnung?' },
  { locale: 'de', types: 'Paketverfolgung', reads: 'Wo ist mein Paket?' },
];

test.describe('a buyer with nothing but a keyboard', () => {
  for (const { locale, types, reads } of stories) {
    test(`types “${types}” (${locale}), arrows down and opens “${reads}”`, async ({ page }) => {
      await page.goto(`/${locale}/`);
      const search = new SearchBox(page);
      await search.type(types);
      await search.arrowDownTo(reads);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(reads);
    });
  }

  test('finds “ß” by “ss”', async ({ page }) => {
    await page.goto('/de/');
    const search = new SearchBox(page);
    await search.type('aussen');
    await expect(search.popup.locator('mark').filter({ hasText: /^außen$/u })).toBeVisible();
  });

  test('presses Enter with no result marked and gets the search page', async ({ page }) => {
    await page.goto('/en/');
    await new SearchBox(page).type('refund');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/en/search/?q=refund');
    await expect(page.getByRole('status')).toHaveText(/^\d+ results for “refund”/u);
  });

  test('goes round through the field with the arrow keys', async ({ page }) => {
    await page.goto('/en/');
    const { field, options, marked, ...search } = new SearchBox(page);
    await new SearchBox(page).type('ref');
    await page.keyboard.press('ArrowUp');
    await expect(options.last()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(marked).toHaveCount(0);
    await expect(field).not.toHaveAttribute('aria-activedescendant');
    await page.keyboard.press('ArrowDown');
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    await expect(search.popup).toBeVisible();
  });

  test('focuses the search with “/” from anywhere, and types “/” where there is a field', async ({ page }) => {
    await page.goto('/en/returns/return-an-item/');
    const { field } = new SearchBox(page);
    await page.getByRole('link', { name: 'Can I exchange an item for another one?' }).first().focus();
    await page.keyboard.press('/');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('');
    await page.keyboard.type('a/b');
    await expect(field).toHaveValue('a/b');
  });

  test('leaves “/” with a modifier key to the browser', async ({ page }) => {
    await page.goto('/en/');
    await page.keyboard.press('Control+/');
    await expect(new SearchBox(page).field).not.toBeFocused();
  });

  test('closes the list with Escape, and empties the field with another', async ({ page }) => {
    await page.goto('/en/');
    const search = new SearchBox(page);
    await search.type('ref');
    await page.keyboard.press('Escape');
    await expect(search.popup).toBeHidden();
    await expect(search.field).toHaveValue('ref');
    await page.keyboard.press('ArrowDown');
    await expect(search.marked).toHaveCount(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(search.field).toHaveValue('');
    await expect(search.field).toBeFocused();
  });
});
