import type { Page } from '@playwright/test';
import { startSignedIn, type SignedInServer } from './desk/signed-in.ts';
import { violationsIn } from './desk/violations.ts';
import { expect, test } from './test.ts';

test.setTimeout(120_000);

test.describe('the page of the guides', () => {
  let server: SignedInServer;
  test.beforeAll(async ({ browser }) => {
    server = await startSignedIn(browser);
  });
  test.afterAll(() => server.close());
  test.beforeEach(({ context }) => context.addCookies(server.cookies));

  test('shows a guide from its first question to what may be decided, with deadlines and sources', async ({ page }) => {
    await page.goto(`${server.url}/desk/guides/`);
    await page.getByRole('link', { name: 'The parcel is late or did not arrive' }).press('Enter');
    const guide = page.getByRole('region', { name: 'The parcel is late or did not arrive' });
    await expect(guide.getByRole('heading', { level: 2 })).toBeInViewport();
    await expect(guide.getByText('Who shipped the order?')).toBeVisible();
    await expect(guide.getByText('Answer within 24 hours, weekends and holidays included.')).toBeVisible();
    await expect(guide.getByRole('link', { name: 'Contact Response Time' })).toBeVisible();
    const refund = guide.locator('.step.reply').filter({ hasText: 'delivery/lost-parcel-refund' });
    await expect(refund).toContainText('Lost in transit: refunded in full');
    await expect(refund).toContainText('Alone up to €100');
    const handOver = guide.locator('.step.escalation').filter({ hasText: 'Above your amount' });
    await expect(handOver).toContainText('Delivery team, tier 2');
    await expect(handOver).toContainText('4 hours');
    await expect(handOver.getByRole('listitem').first()).toHaveText('Order id, amount and tracking number');
  });

  test('leads to a step that another answer has told already', async ({ page }) => {
    await page.goto(`${server.url}/desk/guides/#late-parcel`);
    const again = page.locator('#late-parcel .step.again a').first();
    const target = (await again.getAttribute('href')) ?? '';
    await again.press('Enter');
    await expect(page.locator(target)).toBeInViewport();
    await expect(page.locator(target)).toContainText('Delivery team, tier 2');
  });

  test('speaks the languages of the book', async ({ page }) => {
    await page.goto(`${server.url}/desk/guides/`);
    await page.getByRole('link', { name: 'Deutsch' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Rückgabe nach Ablauf der Frist' })).toBeVisible();
    await expect(page.locator('#return-outside-window .guide-about')).toContainText(
      'Mehr als 30 Tage nach der Lieferung',
    );
    await expect(page.getByText('{{')).toHaveCount(0);
  });

  test('prints each guide from the top of a page, without the frame of the desk', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${server.url}/desk/guides/`);
    await expect(page.getByRole('navigation', { name: 'Desk' })).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const breaks = await page
      .locator('.guide-document')
      .evaluateAll((guides) => guides.map((guide) => getComputedStyle(guide).breakBefore));
    expect(breaks).toEqual(['auto', 'page', 'page', 'page']);
  });

  test('is in Chinese, like the page of the rules, for who has chosen that; the rules stay as they are written', async ({
    page,
  }) => {
    await chooseLanguage(page, 'zh');
    await page.goto(`${server.url}/desk/guides/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('处理指南');
    await expect(page.getByRole('heading', { name: '超过退货期限的退货' })).toBeVisible();
    await page.goto(`${server.url}/desk/policies/?channel=etsy`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('平台规则');
    await expect(page.getByRole('status')).toHaveText('5条，共65条');
    await expect(page.locator('#etsy-marketing .rule-wrong')).toHaveAttribute('lang', 'en');
    await chooseLanguage(page, 'en');
  });

  async function chooseLanguage(page: Page, language: 'en' | 'zh'): Promise<void> {
    await page.goto(`${server.url}/desk/account/`);
    const profile = page.locator('#profile');
    await profile.locator('[name="language"]').selectOption(language);
    await profile.locator('button[type="submit"]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', language === 'zh' ? 'zh-Hans' : 'en');
  }

  test('has nothing that axe minds and no width too much, on a phone and a desk, light and dark', async ({ page }) => {
    expect(await violationsIn(page, `${server.url}/desk/guides/`)).toEqual([]);
  });
});
