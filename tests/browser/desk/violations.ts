import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What axe finds in the content of a page of the desk, and where it is wider than its window, on a phone and a desk. */
export async function violationsIn(page: Page, url: string): Promise<string[]> {
  const found: string[] = [];
  for (const [width, colorScheme] of [
    [390, 'light'],
    [390, 'dark'],
    [1440, 'light'],
    [1440, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.goto(url);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) found.push(`${width} px: ${over} px too wide`);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('main').withTags(tags).analyze();
    found.push(
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${width} px, ${colorScheme}: ${id}: ${target.join(' ')}`),
      ),
    );
  }
  return found;
}
