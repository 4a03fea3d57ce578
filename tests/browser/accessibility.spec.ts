import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pageTypes, visit, visitRoot } from './page-types.ts';
import { expect, test } from './test.ts';

/** English everywhere; the other languages where their letters or a missing translation make a page of its own. */
const types = [
  ...pageTypes('en').map((type) => ({ locale: 'en', type })),
  ...pageTypes('de').flatMap((type) => (type.name === 'a fallback article' ? [{ locale: 'de', type }] : [])),
  ...pageTypes('ja').map((type) => ({ locale: 'ja', type })),
];

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What axe finds against WCAG 2.2 AA and good practice: rule and elements. */
async function violations(page: Page): Promise<string[]> {
  const result = await new AxeBuilder({ page }).withTags(tags).setLegacyMode().analyze();
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

test.describe('axe finds nothing', () => {
  for (const { locale, type } of types) {
    test(`on ${type.name} (${locale}), light and dark, on a phone and a desk`, async ({ page }) => {
      await visit(page, type);
      for (const [width, colorScheme] of [
        [390, 'light'],
        [1440, 'dark'],
        [1440, 'light'],
        [390, 'dark'],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        expect(await violations(page), `${width} px, ${colorScheme}`).toEqual([]);
      }
    });
  }

  test('on the page of the bare address', async ({ page }) => {
    await visitRoot(page);
    expect(await violations(page)).toEqual([]);
  });

  test('where it should find something', async ({ page }) => {
    await page.goto('/en/');
    await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
      heading.style.color = '#aaaaaa';
      heading.removeAttribute('id');
      heading.insertAdjacentHTML('afterend', '<button></button>');
    });
    expect((await violations(page)).map((text) => text.split(':')[0])).toEqual(['button-name', 'color-contrast']);
  });
});
