import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const article = '/en/returns/return-an-item/';
const from = '2026-11-27T09:00:00Z';
const until = '2026-11-30T09:00:00Z';

/** Puts a coming notice and a coming change of a fact into the real page, written as the build writes them. */
async function withCampaign(page: Page): Promise<void> {
  const fact = `<data value="${from} 60&#10;${until} 30">30</data>`;
  const notice = `<div class="wide notices"><section class="notice" data-level="info" data-from="${from}"
    data-until="${until}" hidden aria-label="News"><p>Gifts may come back until January.</p></section></div>`;
  await page.route(`**${article}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html
      .replace(/(<div class="prose">.*?within )30 days/su, `$1${fact} days`)
      .replace('<main', `${notice}<main`);
    await route.fulfill({ response, body });
  });
}

test.describe('a campaign', () => {
  test('begins and ends at its minute on an open page', async ({ page }) => {
    await withCampaign(page);
    await page.clock.install({ time: '2026-11-27T08:59:00Z' });
    await page.goto(article);
    const notice = page.getByRole('region', { name: 'News' });
    const text = page.locator('.prose');
    await expect(text).toContainText('within 30 days');
    await expect(notice).toBeHidden();

    await page.clock.pauseAt('2026-11-27T08:59:59Z');
    await expect(notice).toBeHidden();
    await page.clock.runFor(1000);
    await expect(notice).toBeVisible();
    await expect(text).toContainText('within 60 days');

    await page.clock.pauseAt('2026-11-30T08:59:59Z');
    await expect(notice).toBeVisible();
    await page.clock.runFor(1000);
    await expect(notice).toBeHidden();
    await expect(text).toContainText('within 30 days');
  });

  test('holds on a page that was built before it began', async ({ page }) => {
    await withCampaign(page);
    await page.clock.setFixedTime('2026-11-28T12:00:00Z');
    await page.goto(article);
    await expect(page.locator('.prose')).toContainText('within 60 days');
    await expect(page.getByRole('region', { name: 'News' })).toBeVisible();
  });

  test('is over on a page that was built while it ran', async ({ page }) => {
    await withCampaign(page);
    await page.clock.setFixedTime(until);
    await page.goto(article);
    await expect(page.locator('.prose')).toContainText('within 30 days');
    await expect(page.getByRole('region', { name: 'News' })).toBeHidden();
  });
});
