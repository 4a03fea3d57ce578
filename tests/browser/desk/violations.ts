import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What axe finds in the content of a page of the desk, and where it is wider than its window, on a phone and a desk. */
export async function violationsIn(page: Page, url: string): Promise<string[]> {
  const found: string[] = [];
  for (const [width, colorScheme] of [
    [390, 'light'],
    [1440, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.goto(url);
    found.push(...(await complaints(page)).map((complaint) => `${width} px, ${colorScheme}: ${complaint}`));
    const over = await widthTooMuch(page, url, width);
    if (over > 0) found.push(`${width} px: ${over} px too wide`);
  }
  // The other two differ from these in nothing but their colours.
  await page.emulateMedia({ colorScheme: 'light' });
  found.push(...(await complaints(page, ['color-contrast'])).map((complaint) => `1440 px, light: ${complaint}`));
  return found;
}

/** By how many pixels a page is wider than a window. */
export async function widthTooMuch(page: Page, url: string, width = 390): Promise<number> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(url);
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
}

async function complaints(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().include('main');
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(tags)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
