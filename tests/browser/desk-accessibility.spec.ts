import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { DeskPage, expect } from './desk/desk-page.ts';
import { lostParcel } from './desk/lost-parcel.ts';
import { ebayReport } from './desk/order-files.ts';
import { startSignedIn, type SignedInServer } from './desk/signed-in.ts';
import { test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
test.setTimeout(180_000);

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What axe finds against WCAG 2.2 AA and good practice, or against one rule alone: rule and elements. */
async function violations(page: Page, rule?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations: found } = await (rule === undefined ? axe.withTags(tags) : axe.withRules([rule])).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`.trim()),
  );
}

/** Every state that an agent comes by, from the first list to the outcome. */
async function walk(desk: DeskPage, look: (state: string) => Promise<void>): Promise<void> {
  const { page } = desk;
  await look('the first list');
  await page.keyboard.type('zzqqxx');
  await expect(page.locator('.list-empty')).toBeVisible();
  await look('an empty list');
  await page.keyboard.press('Escape');
  await desk.paste(lostParcel);
  await expect(page.locator('.reading .badge.ok')).toHaveText('eBay');
  await look('suggestions');
  await page.keyboard.press('Enter');
  await expect(desk.copy).toBeFocused();
  await page.keyboard.press('e');
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' Write to team@tea-house.example or leave us five stars.');
  await expect(page.locator('.finding').first()).toBeVisible();
  await look('the text as a field, with findings');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F8');
  await look('a finding shown');
  await page.keyboard.press('r');
  await page.keyboard.press('i');
  await look('the values');
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('all actions');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('the keys');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('group', { name: 'Copied' })).toBeVisible();
  await look('after the copy');
  await page.keyboard.press('1');
  await page.keyboard.press('g');
  await page.locator('.guide-entry').first().click();
  await expect(page.locator('.guide-answer').first()).toBeVisible();
  await look('a guide');
}

test.describe('axe finds nothing in any state of the desk', () => {
  let server: SignedInServer;
  test.beforeAll(async ({ browser }) => {
    test.setTimeout(120_000);
    server = await startSignedIn(browser);
    await server.importOrders('ebay.csv', ebayReport());
  });
  test.afterAll(() => server.close());

  for (const width of [390, 768, 1440]) {
    test(`at ${width} px, light and dark`, async ({ page, context }) => {
      await context.addCookies([...server.cookies]);
      await page.setViewportSize({ width, height: 900 });
      const desk = new DeskPage(page);
      await desk.open(server.url);
      await walk(desk, async (state) => {
        await page.emulateMedia({ colorScheme: 'light' });
        expect.soft(await violations(page), `${state}, light`).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        // The dark one differs in nothing but its colours.
        expect.soft(await violations(page, 'color-contrast'), `${state}, dark`).toEqual([]);
      });
    });
  }

  test('in Chinese', async ({ page, context }) => {
    await context.addCookies([...server.cookies]);
    await page.route('**/desk/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('data-language="en"', 'data-language="zh"');
      await route.fulfill({ response, body });
    });
    await page.goto(`${server.url}/desk/`);
    await expect(page.getByRole('combobox', { name: '搜索话术，或粘贴买家消息' })).toBeFocused();
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
});
