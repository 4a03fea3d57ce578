import type { Page } from '@playwright/test';
import { pageTypes, rootPage, visit } from './page-types.ts';
import { expect, test } from './test.ts';

/** The spacing that a reader may set without losing anything (WCAG 2.2, 1.4.12). */
const textSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** The elements of a page that are wider than it, or whose text is cut off. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const found = root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} px wide`] : [];
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== '');
      if (!hasText || !element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.closest('.visually-hidden, .skip-link, svg')) continue;
      const { left, right, bottom } = element.getBoundingClientRect();
      const { overflowX, overflowY } = getComputedStyle(element);
      const isClipped =
        (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1);
      const isOutside = left < 0 || right > root.clientWidth + 1 || bottom + scrollY < 0;
      // A wide table scrolls within its own frame.
      if (isClipped || (isOutside && !element.closest('.table-scroll'))) found.push(element.textContent.trim());
    }
    return found;
  });
}

async function setTextSpacing(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, textSpacing);
}

for (const locale of ['en', 'de', 'ja'] as const) {
  test.describe(`on a narrow screen (${locale})`, () => {
    for (const type of [...pageTypes(locale), ...(locale === 'en' ? [rootPage] : [])]) {
      test(`${type.name} scrolls in one direction only and cuts nothing off`, async ({ page }) => {
        // A window of 1280 by 1024 at 400 %, and a small phone.
        await page.setViewportSize({ width: 320, height: 256 });
        await visit(page, type);
        expect(await cutOff(page)).toEqual([]);
        await page.setViewportSize({ width: 320, height: 568 });
        expect(await cutOff(page)).toEqual([]);
        await setTextSpacing(page);
        expect(await cutOff(page), 'with wide spacing').toEqual([]);
      });
    }
  });
}

test.describe('at 400 %', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test('the whole list of results can be scrolled to, and its marked option is seen', async ({ page }) => {
    await page.goto('/en/');
    await page.locator('#search-field').fill('refund');
    const options = page.getByRole('option');
    await expect(options.first()).toBeVisible();
    await page.keyboard.press('ArrowUp');
    await expect(options.last()).toBeInViewport({ ratio: 0.9 });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(options.first()).toBeInViewport({ ratio: 0.9 });
  });

  test('a wide table scrolls within its frame, by keyboard too', async ({ page }) => {
    await page.goto('/de/delivery/parcel-is-late/');
    const frame = page.locator('.table-scroll').first();
    expect(await frame.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
    await frame.focus();
    await expect(frame).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  });
});
