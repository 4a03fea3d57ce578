import { locales } from '../../src/lib/locales.ts';
import { expect, test } from './test.ts';

const article = 'returns/return-an-item/';

test.describe('the list of languages', () => {
  test('leads to the same article in each language, one after the other', async ({ page }) => {
    await page.goto(`/zh/${article}`);
    const titles = new Set<string>();
    for (const { code, tag, name } of locales) {
      const menu = page.locator('.language');
      await menu.locator('summary').click();
      await menu.getByRole('link', { name, exact: true }).click();
      await expect(page).toHaveURL(`/${code}/${article}`);
      await expect(page.locator('html')).toHaveAttribute('lang', tag);
      await expect(menu.locator('summary')).toContainText(name);
      await expect(menu.locator('[aria-current]')).toHaveAttribute('hreflang', tag);
      titles.add((await page.getByRole('heading', { level: 1 }).textContent())!);
    }
    expect(titles.size).toBe(locales.length);
  });

  test('writes each name in its own language', async ({ page }) => {
    await page.goto('/en/');
    const links = page.locator('.language a');
    await expect(links).toHaveText(locales.map(({ name }) => name));
    for (const { tag, name } of locales) await expect(links.filter({ hasText: name })).toHaveAttribute('lang', tag);
  });

  test('closes on Escape, on a click elsewhere and when the focus goes on', async ({ page }) => {
    await page.goto('/en/returns/');
    const summary = page.locator('.language > summary');
    const list = page.locator('.language > ul');
    await summary.press('Enter');
    await expect(list).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await expect(summary).toBeFocused();

    await summary.click();
    await page.getByRole('heading', { level: 1 }).click();
    await expect(list).toBeHidden();

    await summary.press('Enter');
    for (let step = 0; step <= locales.length; step += 1) await page.keyboard.press('Tab');
    await expect(page.locator('theme-switch button')).toBeFocused();
    await expect(list).toBeHidden();
  });
});

test.describe('an article without a translation', () => {
  test('says so in the reader’s language and marks what is English as English', async ({ page }) => {
    await page.goto('/ja/orders/gift-options/');
    const shown = page.getByRole('article');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
    await expect(shown).toHaveAttribute('lang', 'en');
    await expect(shown.getByText('この記事の日本語版はまだありません。')).toBeVisible();
    await expect(shown.getByRole('complementary')).toHaveAttribute('lang', 'ja');
    await expect(page.locator('.toc ol')).toHaveAttribute('lang', 'en');
    await expect(page.locator('.breadcrumbs [aria-current]')).toHaveAttribute('lang', 'en');
  });

  test('is set in the type of its own language', async ({ page }) => {
    const typeOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).fontFamily);
    await page.goto('/en/orders/gift-options/');
    const latin = await typeOf('.prose p');
    await page.goto('/ja/orders/gift-options/');
    expect(await typeOf('.prose p')).toBe(latin);
    expect(await typeOf('.note p')).toContain('Hiragino Sans');
    expect(await typeOf('.contact p')).toContain('Hiragino Sans');
  });

  test('has no note where the translation exists', async ({ page }) => {
    await page.goto('/ja/returns/return-an-item/');
    await expect(page.getByRole('article')).not.toHaveAttribute('lang');
    await expect(page.locator('.note')).toHaveCount(0);
  });
});

test.describe('the bare address', () => {
  for (const [header, code] of [
    ['ja,en;q=0.5', 'ja'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['de-AT', 'de'],
    ['pt;q=0.9,it;q=0.4,fr;q=0.6', 'fr'],
    ['en;q=0,es', 'es'],
  ] as const) {
    test(`leads a reader who prefers “${header}” to ${code}`, async ({ request }) => {
      const answer = await request.get('/', { headers: { 'accept-language': header }, maxRedirects: 0 });
      expect(answer.status()).toBe(302);
      expect(answer.headers()).toMatchObject({
        location: `/${code}/`,
        vary: expect.stringMatching(/accept-language/iu),
      });
    });
  }

  test.describe('in an Italian browser', () => {
    test.use({ locale: 'it-IT' });

    test('opens the Italian help centre', async ({ page }) => {
      await page.goto('/');
      await expect(page).toHaveURL('/it/');
      await expect(page.locator('html')).toHaveAttribute('lang', 'it');
    });
  });

  test('leads a reader of an unknown language to the book’s own', async ({ request }) => {
    const answer = await request.get('/', { headers: { 'accept-language': 'pt' }, maxRedirects: 0 });
    expect(answer.headers()['location']).toBe('/en/');
  });
});
