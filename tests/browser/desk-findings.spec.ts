import { DeskPage, expect } from './desk/desk-page.ts';
import { startDeskServer, type DeskServer } from './desk/desk-server.ts';
import { test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
test.setTimeout(120_000);

test.describe('what breaks a rule', () => {
  let server: DeskServer;
  test.beforeAll(async () => {
    test.setTimeout(120_000);
    server = await startDeskServer();
  });
  test.afterAll(() => server.close());

  test('a tracking link on a foreign host on Amazon cannot be copied, and the finding says why', async ({ page }) => {
    const desk = new DeskPage(page);
    await desk.signUp(server.firstLink);
    await page.evaluate(() => navigator.clipboard.writeText('as before'));
    await page.keyboard.type('track');
    await expect(desk.options.first()).toContainText('Say where the parcel is');
    await page.keyboard.press('Enter');
    const field = page.getByLabel('Last scan, as the tracking words it');
    await expect(field).toBeFocused();
    await expect(page.locator('.copy-why')).toHaveText('Missing: Last scan, as the tracking words it');

    const link = 'https://parcels.fast-tracking.net/t/00340434161094';
    await page.keyboard.type(`Out for delivery, see ${link}`);
    await expect(page.getByRole('combobox', { name: 'Channel' })).toHaveValue('amazon');
    await expect(page.locator('.verdict')).toHaveText('Cannot be copied');
    await expect(desk.preview.locator('.mark.error')).toHaveText(link);

    await page.keyboard.press('ControlOrMeta+Enter');
    const finding = page.getByRole('region', { name: 'Findings' }).getByRole('listitem').first();
    await expect(finding).toContainText('Error');
    await expect(finding).toContainText(link);
    await expect(finding).toContainText(/link/iu);
    await expect(desk.preview.locator('.mark.error')).toBeFocused();
    expect(await desk.clipboard()).toBe('as before');

    // A lead may overrule it with a reason, which is recorded.
    await page.getByRole('button', { name: 'Overrule as lead' }).click();
    await page.keyboard.type('The carrier has no page of its own in this country.');
    await page.keyboard.press('Enter');
    await expect(desk.copy).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('group', { name: 'Copied' })).toBeFocused();
    expect(await desk.clipboard()).toContain(link);
  });
});
