import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

interface Stop {
  readonly name: string;
  readonly isOutlined: boolean;
  /** Follows the stop before it in the page. */
  readonly isInOrder: boolean;
  readonly isInView: boolean;
}

/** Presses Tab from the top of the page to its end, and tells of each stop. */
async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((): Stop | undefined => {
      const element = document.activeElement;
      const before = document.querySelector('[data-was-focused]');
      before?.removeAttribute('data-was-focused');
      if (!element || element === document.body) return undefined;
      element.setAttribute('data-was-focused', '');
      // The form of the search wears the outline of its field.
      const shown = [element, element.closest('form')].filter((candidate) => candidate !== null);
      const { top, bottom } = element.getBoundingClientRect();
      return {
        name: (element.textContent.trim() || element.id || element.tagName).slice(0, 60),
        isOutlined: shown.some((candidate) => {
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(candidate);
          return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !outlineColor.endsWith(', 0)');
        }),
        isInOrder: !before || (before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
        isInView: top >= 0 && bottom <= innerHeight,
      };
    });
    if (!stop) return stops;
    stops.push(stop);
  }
}

test.describe('the focus', () => {
  for (const { path, least } of [
    { path: '/en/', least: 30 },
    { path: '/en/returns/return-an-item/', least: 30 },
    { path: '/en/search/', least: 20 },
  ]) {
    test(`is seen at every stop of ${path}, in the order of the page`, async ({ page }) => {
      await page.goto(path);
      const stops = await tabThrough(page);
      expect(stops.length).toBeGreaterThanOrEqual(least);
      expect(stops[0]?.name).toBe('Skip to content');
      expect(stops.filter(({ isOutlined, isInOrder, isInView }) => !isOutlined || !isInOrder || !isInView)).toEqual([]);
    });
  }

  test('would be missed if it were not to be seen', async ({ page }) => {
    await page.goto('/en/search/');
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.brand { outline: none !important }');
      document.adoptedStyleSheets = [sheet];
    });
    const unseen = (await tabThrough(page)).filter(({ isOutlined }) => !isOutlined);
    expect(unseen.map(({ name }) => name)).toEqual([expect.stringContaining('Nordkiste')]);
  });

  test('skips to the content', async ({ page }) => {
    await page.goto('/en/returns/');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to content' });
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('main').getByRole('link', { name: 'Home' })).toBeFocused();
    await expect(skip).not.toBeInViewport();
  });
});
