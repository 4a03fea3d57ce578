import { pageTypes, rootPage, visit } from './page-types.ts';
import { expect, test } from './test.ts';

test.describe('no page breaks the content security policy or writes an error', () => {
  for (const type of pageTypes('de')) {
    test(`not ${type.name}, after a search and a change of theme`, async ({ page }) => {
      await visit(page, type);
      await page.locator('#search-field').fill('paket');
      await expect(page.locator('search-box [role=option], .search-results li').first()).toBeVisible();
      await page.keyboard.press('Escape');
      for (let step = 0; step < 3; step += 1) await page.locator('theme-switch button').click();
    });
  }

  test('not the page of the bare address', async ({ page }) => {
    await visit(page, rootPage);
    await expect(page.getByRole('link')).toHaveCount(7);
  });

  test('but a breach would be noticed', async ({ page, complaints }) => {
    await page.goto('/en/');
    await page
      .evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'document.title = "breached"';
        document.body.append(script);
        throw new Error('thrown on purpose');
      })
      .catch(() => undefined);
    await expect(page).not.toHaveTitle('breached');
    const texts = complaints.take().join('\n');
    expect(texts).toContain('securitypolicyviolation: script-src-elem inline');
    expect(texts).toMatch(/violates the following Content Security Policy/u);
  });
});
