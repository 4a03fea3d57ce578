import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pageTypes, rootPage, visit } from './page-types.ts';
import { expect, test } from './test.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What axe finds against WCAG 2.2 AA and good practice, or against the named rules alone: rule and elements. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const result = await (rules ? axe.withRules(rules) : axe.withTags(tags)).analyze();
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

async function setScreen(page: Page, width: number, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
}

test.describe('axe finds nothing', () => {
  for (const type of pageTypes('en')) {
    test(`on ${type.name}, light and dark, on a phone and a desk`, async ({ page }) => {
      await visit(page, type);
      await setScreen(page, 390, 'light');
      expect(await violations(page), 'phone, light').toEqual([]);
      await setScreen(page, 1440, 'dark');
      expect(await violations(page), 'desk, dark').toEqual([]);
      // The other two differ from these in nothing but their colours.
      await setScreen(page, 1440, 'light');
      expect(await violations(page, ['color-contrast']), 'desk, light').toEqual([]);
      await setScreen(page, 390, 'dark');
      expect(await violations(page, ['color-contrast']), 'phone, dark').toEqual([]);
    });
  }

  const fallback = pageTypes('de').filter(({ name }) => name === 'a fallback article');
  for (const { locale, type } of [
    ...fallback.map((type) => ({ locale: 'German', type })),
    ...pageTypes('ja').map((type) => ({ locale: 'Japanese', type })),
  ]) {
    test(`on ${type.name} in ${locale}`, async ({ page }) => {
      await visit(page, type);
      await setScreen(page, 390, 'light');
      expect(await violations(page), 'phone, light').toEqual([]);
      await setScreen(page, 1440, 'dark');
      expect(await violations(page), 'desk, dark').toEqual([]);
    });
  }

  test('on the page of the bare address', async ({ page }) => {
    await visit(page, rootPage);
    expect(await violations(page)).toEqual([]);
  });

  test('where it should find something', async ({ page }) => {
    await page.goto('/en/');
    await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
      heading.style.color = '#aaaaaa';
      heading.insertAdjacentHTML('afterend', '<button></button>');
    });
    expect((await violations(page)).map((text) => text.split(':')[0])).toEqual(['button-name', 'color-contrast']);
  });
});
