import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { expect } from './desk/desk-page.ts';
import { amazonReport, ebayReport } from './desk/order-files.ts';
import { startSignedIn, type SignedInServer } from './desk/signed-in.ts';
import { test } from './test.ts';

test.setTimeout(180_000);

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().withTags(tags).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** A file as somebody chooses it. */
function fileOf(name: string, text: string): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

/** eBay's report with a second row whose order number a spreadsheet made a date of. */
function reportWithBadRow(): string {
  const text = ebayReport();
  const row = text.trimEnd().split('\n').at(-1)!;
  return `${text}${row.replace('05-11223-44556', '5 Nov 1122')}\n`;
}

test.describe('the page for order files', () => {
  // One server for all, which a busy machine takes a while to start.
  test.describe.configure({ mode: 'default' });
  let server: SignedInServer;
  test.beforeAll(async ({ browser }) => {
    test.setTimeout(180_000);
    server = await startSignedIn(browser);
  });
  test.afterAll(() => server.close());
  test.beforeEach(async ({ context }) => {
    await context.addCookies(server.cookies);
  });

  test('imports files, shows what came of them, and can be read and used in every way', async ({ page }) => {
    await page.goto(`${server.url}/desk/orders/`);
    await expect(page.getByText('Nothing was imported in the last 30 days.')).toBeVisible();

    const choose = page.getByLabel('Choose files');
    const shipments = amazonReport();
    await choose.setInputFiles([fileOf('ebay.csv', reportWithBadRow()), fileOf('shipments.txt', shipments)]);
    const card = (name: string) => page.locator('.upload').filter({ hasText: name });
    await expect(card('shipments.txt').getByRole('status')).toHaveText('Imported');
    await expect(card('shipments.txt')).toContainText('Amazon Fulfilled Shipments report');
    await expect(card('shipments.txt')).toContainText('1 row · 1 order new · 0 changed');
    await expect(card('ebay.csv')).toContainText('eBay Seller Hub orders report');
    await expect(card('ebay.csv')).toContainText('2 rows · 1 order new · 0 changed');
    await expect(card('ebay.csv')).toContainText('1 row could not be read.');

    const downloading = page.waitForEvent('download');
    await card('ebay.csv').getByRole('link', { name: 'Download the list of the rows of ebay.csv' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('ebay.csv.rejected.csv');
    expect(await readFile(await download.path(), 'utf8')).toMatch(/^\uFEFFline,problem\r\n5,"Order number: /u);

    // The same file again, and one that is none.
    await choose.setInputFiles([fileOf('again.txt', shipments), fileOf('cities.csv', 'city,people\nBonn,5\n')]);
    await expect(card('cities.csv').getByRole('status')).toHaveText('Not imported');
    await expect(card('cities.csv')).toContainText('The file is no order file that is known');
    await expect(card('again.txt').getByRole('status')).toHaveText('Imported before, nothing changed');

    const table = page.getByRole('table');
    await expect(table.getByRole('row')).toHaveCount(3);
    await expect(table.getByRole('row', { name: /shipments\.txt/u })).toContainText('Jonas Weber');
    const order = await page.request.get(`${server.url}/api/desk/orders?id=302-7654321-0000001`);
    expect(await order.json()).toMatchObject({ answer: 'one', matches: [{ channel: 'amazon', first_name: 'Nadia' }] });

    for (const [width, colorScheme] of [
      [1440, 'light'],
      [1440, 'dark'],
      [390, 'light'],
      [390, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), `${width} ${colorScheme}`).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `${width}`).toBeLessThanOrEqual(0);
    }
  });

  test('takes a file that is dropped, with progress, and speaks Chinese', async ({ page }) => {
    await page.goto(`${server.url}/desk/account/`);
    await page.getByLabel(/language/iu).selectOption('zh');
    await page.getByRole('button', { name: /save/iu }).first().click();
    await page.goto(`${server.url}/desk/orders/`);
    await expect(page.getByRole('heading', { level: 1, name: '订单' })).toBeVisible();
    const transfer = await page.evaluateHandle(
      (text) => {
        const data = new DataTransfer();
        data.items.add(new File([text], 'dropped.txt'));
        return data;
      },
      `${amazonReport().trimEnd().replace('302-7654321-0000001', '302-7654321-0000009')}\n`,
    );
    await page.locator('.drop-zone').dispatchEvent('drop', { dataTransfer: transfer });
    await expect(page.locator('.upload').getByRole('status')).toHaveText('已导入');
    expect(await violations(page)).toEqual([]);

    // What cannot be taken is told in the same language, on the page and in the list of rows.
    const report = reportWithBadRow().replaceAll('05-11223-44556', '05-11223-44557');
    await page
      .locator('.drop-input')
      .setInputFiles([fileOf('bad.csv', report), fileOf('cities.csv', 'city,people\nBonn,5\n')]);
    const cities = page.locator('.upload').filter({ hasText: 'cities.csv' });
    await expect(cities.locator('.upload-problem')).toHaveText(
      /^这不是系统支持的订单文件（.*）。文件中的列：city、people。$/u,
    );
    const downloading = page.waitForEvent('download');
    await page
      .locator('.upload')
      .filter({ hasText: 'bad.csv' })
      .getByRole('link', { name: /^下载清单/u })
      .click();
    expect(await readFile(await (await downloading).path(), 'utf8')).toBe(
      '\uFEFF行号,原因\r\n5,"Order number：“5 Nov 1122”不是订单号，正确的形式如 12-34567-12345"\r\n',
    );
  });

  test('says when the connection breaks, and goes on at another try', async ({ page, complaints }) => {
    await page.goto(`${server.url}/desk/orders/`);
    await page.route('**/api/desk/orders/import?**', (route) => route.abort());
    const text = amazonReport().replace('302-7654321-0000001', '302-7654321-0000007');
    await page.locator('.drop-input').setInputFiles(fileOf('cut.txt', text));
    await expect(page.locator('.upload').getByRole('status')).toHaveText(/Cut off|已中断/u);
    expect(complaints.take().join('\n')).toContain('ERR_FAILED');
    await page.unroute('**/api/desk/orders/import?**');
    await page.locator('.upload').getByRole('button').press('Enter');
    await expect(page.locator('.upload').getByRole('status')).toHaveText(/^Imported$|^已导入$/u);
  });
});
