import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const light = 'rgb(255, 255, 255)';
const dark = 'rgb(20, 23, 28)';

function groundOf(page: Page): Promise<string> {
  return page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
}

test.describe('the switch of the appearance', () => {
  test('goes round through the device’s own, light and dark, and says which', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('/en/');
    const button = page.getByRole('button', { name: /^Appearance/u });
    await expect(button).toHaveAccessibleName('Appearance: As on this device');
    expect(await groundOf(page)).toBe(dark);
    await button.click();
    await expect(button).toHaveAccessibleName('Appearance: Light');
    expect(await groundOf(page)).toBe(light);
    await button.click();
    await expect(button).toHaveAccessibleName('Appearance: Dark');
    expect(await groundOf(page)).toBe(dark);
    await button.click();
    await expect(button).toHaveAccessibleName('Appearance: As on this device');
  });

  test('keeps the choice on the next page, from before its first paint', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/en/');
    const button = page.getByRole('button', { name: /^Appearance/u });
    await button.click();
    await button.click();
    await page.addInitScript(() => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector('body')) return;
        observer.disconnect();
        sessionStorage.setItem('theme-before-body', document.documentElement.dataset['theme'] ?? 'none');
      });
      observer.observe(document, { childList: true, subtree: true });
    });
    await page.goto('/en/returns/return-an-item/');
    expect(await page.evaluate(() => sessionStorage.getItem('theme-before-body'))).toBe('dark');
    await expect(button).toHaveAccessibleName('Appearance: Dark');
    expect(await groundOf(page)).toBe(dark);
  });

  test('follows the device as long as nothing is chosen', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/en/');
    expect(await groundOf(page)).toBe(light);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await groundOf(page)).toBe(dark);
    await page.getByRole('button', { name: /^Appearance/u }).click();
    expect(await groundOf(page)).toBe(light);
  });
});

test('a reader who wants less motion gets none', async ({ page }) => {
  await page.goto('/en/');
  const durations = () =>
    page
      .locator('a, button, summary, input, details, html')
      .evaluateAll((all) => [...new Set(all.map((element) => getComputedStyle(element).transitionDuration))]);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect((await durations()).length).toBeGreaterThan(1);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await durations()).toEqual(['0s']);
});

test.describe('a printed article', () => {
  test('has its text and nothing of the site around it', async ({ page }) => {
    await page.goto('/en/returns/return-an-item/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: 'How do I return an item?' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Start your return' })).toBeVisible();
    await expect(page.getByText('Updated November 22, 2026')).toBeVisible();
    for (const chrome of ['.site-header', '.site-footer', '.breadcrumbs', '.toc', '.after-article', 'search-box']) {
      await expect(page.locator(chrome).first()).toBeHidden();
    }
  });

  test('is dark on white, whatever the screen was', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('/en/returns/return-an-item/');
    const button = page.getByRole('button', { name: /^Appearance/u });
    await button.click();
    await button.click();
    await page.emulateMedia({ media: 'print' });
    expect(await groundOf(page)).toBe(light);
    expect(await page.locator('.prose').evaluate((prose) => getComputedStyle(prose).color)).toBe('rgb(25, 28, 32)');
  });
});
