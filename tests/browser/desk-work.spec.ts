import { DeskPage, expect } from './desk/desk-page.ts';
import { lostParcel } from './desk/lost-parcel.ts';
import { amazonReport, ebayReport } from './desk/order-files.ts';
import { startSignedIn, type SignedInServer } from './desk/signed-in.ts';
import { test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
test.setTimeout(120_000);

let server: SignedInServer;
let desk: DeskPage;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  server = await startSignedIn(browser);
  await server.importOrders('ebay.csv', ebayReport());
  await server.importOrders('amazon.txt', amazonReport());
});
test.afterAll(() => server.close());
test.beforeEach(async ({ context, page }) => {
  await context.addCookies([...server.cookies]);
  desk = new DeskPage(page);
  await desk.open(server.url);
});

test('an edit is kept apart, marked, checked, and can be dropped and taken back', async ({ page }) => {
  await desk.paste(lostParcel);
  await expect(desk.options.first()).toContainText('Lost in transit');
  await page.keyboard.press('Enter');
  await expect(desk.copy).toBeFocused();
  await expect(page.locator('.verdict')).toHaveText('Ready');
  await page.keyboard.press('e');
  await expect(page.getByRole('textbox', { name: 'Your wording of the reply' })).toBeFocused();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' and the tea team. Write to us at team@tea-house.example');
  await page.keyboard.press('Escape');
  await expect(page.locator('.text-bar')).toContainText('Edited by you');
  await expect(desk.preview).toContainText('and the tea team.');
  await expect(page.locator('.verdict')).toHaveText('Cannot be copied');
  // F8 goes to what was found.
  await page.keyboard.press('F8');
  await expect(desk.preview.locator('.mark.shown').first()).toContainText('team@tea-house.example');
  await page.keyboard.press('r');
  await expect(desk.preview).not.toContainText('tea team');
  await expect(page.locator('.verdict')).toHaveText('Ready');
  await page.keyboard.press('z');
  await expect(desk.preview).toContainText('and the tea team.');
});

test('channel and language switch at once, and what is not written in a language says so', async ({ page }) => {
  await desk.paste(lostParcel);
  await expect(desk.options.first()).toContainText('Lost in transit');
  await page.keyboard.press('Enter');
  await expect(desk.copy).toBeFocused();
  await expect(desk.preview).toContainText('eBay pays it out');
  await page.getByRole('combobox', { name: 'Channel' }).selectOption('email');
  await expect(desk.preview).not.toContainText('pays it out');
  await expect(page.locator('.text-bar')).toContainText('Formatted text');
  await page.getByRole('combobox', { name: 'Language of the reply' }).selectOption('de');
  await expect(desk.preview).toHaveAttribute('lang', 'de');
  await expect(desk.preview).toContainText('Olive');
});

test('what is sent without a connection arrives once, when it is back', async ({ page, context, complaints }) => {
  const before = await recents();
  await desk.paste(lostParcel);
  await expect(desk.options.first()).toContainText('Lost in transit');
  await expect(page.locator('.reading .badge.ok')).toHaveText('eBay');
  await expect(page.locator('.verdict')).toHaveText('Ready');
  await context.setOffline(true);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('group', { name: 'Copied' })).toBeFocused();
  await page.keyboard.press('2');
  await expect(page.getByText('No connection.')).toBeVisible();
  await expect(page.locator('.waiting')).toContainText('2');
  await context.setOffline(false);
  await expect.poll(recents).toHaveLength(before.length + 1);
  await expect(page.locator('.waiting')).toHaveCount(0);
  await desk.open(server.url);
  const after = await recents();
  expect(after).toHaveLength(before.length + 1);
  expect(after[0]).toMatchObject({ macro: 'delivery/lost-parcel-refund', outcome: 'follow_up' });
  // The browser reports each request that found no server.
  expect(complaints.take().every((text) => text.includes('ERR_INTERNET_DISCONNECTED'))).toBe(true);

  async function recents(): Promise<readonly Use[]> {
    return ((await (await page.request.get(`${server.url}/api/desk/me`)).json()) as { recents: Use[] }).recents;
  }
});

test('an order number that nobody knows is said so, and one can be looked up by hand', async ({ page }) => {
  await desk.paste('Hello, where is my order 05-99999-99999? It should have been here on Monday.');
  await expect(page.locator('.reading')).toContainText('unknown');
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: 'Order number' });
  await expect(page.getByText('No order with the number 05-99999-99999')).toBeVisible();
  await field.fill('302-7654321-0000001');
  await field.press('Enter');
  await expect(page.locator('.order-card')).toContainText('Linen floor lamp, oak');
  await expect(page.getByRole('combobox', { name: 'Channel' })).toHaveValue('amazon');
});

test('favourites, recent replies with their outcome, and a guide that ends in a reply', async ({ page }) => {
  await page.keyboard.type('customs');
  await expect(desk.options.first()).toContainText('import charges');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: /import charges/u })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await page.keyboard.press('f');
  await page.getByRole('button', { name: 'Favourites', exact: true }).click();
  await expect(desk.options).toHaveCount(1);
  await expect
    .poll(async () => (await page.request.get(`${server.url}/api/desk/me`)).text())
    .toContain('customs-charges');

  // Answers have the keys 1 to 9; the first ones of this guide lead to a reply.
  await page.getByRole('button', { name: 'Guides', exact: true }).click();
  await page.getByRole('button', { name: 'The parcel is late or did not arrive' }).click();
  const guide = page.getByRole('region', { name: /^Guide:/u });
  await expect(guide).toBeFocused();
  const reply = guide.getByRole('button', { name: 'Open the reply' });
  for (let answered = 1; !(await reply.isVisible()); answered += 1) {
    await page.keyboard.press('1');
    await expect(guide.locator('.guide-trail li')).toHaveCount(answered);
  }
  await reply.press('Enter');
  await expect(page.locator('.pane.fill h2')).toBeVisible();
  await expect(desk.preview).toBeVisible();
});

test('the palette and the help come from one list of actions', async ({ page }) => {
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('combobox', { name: 'All actions' })).toBeFocused();
  await page.keyboard.type('favour');
  await expect(page.getByRole('listbox', { name: 'All actions' }).getByRole('option').first()).toContainText(
    'Show favourites',
  );
  await page.keyboard.press('Escape');
  await expect(desk.box).toBeFocused();
  await page.keyboard.press('F1');
  const help = page.getByRole('dialog', { name: 'Keys' });
  await expect(help).toContainText('Copy the reply');
  await help.getByLabel(/Single-key/u).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await page.keyboard.press('?');
  await expect(help).toHaveCount(0);
});

test('panes are resized with the keyboard and stay so', async ({ page }) => {
  const line = page.getByRole('separator', { name: 'Width of “Find”' });
  const width = async (): Promise<number> => (await page.locator('.pane.find').boundingBox())!.width;
  const before = await width();
  await line.focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(width).toBeGreaterThan(before + 50);
  const after = await width();
  await desk.open(server.url);
  expect(await width()).toBeCloseTo(after, 0);
});

interface Use {
  readonly macro: string;
  readonly outcome?: string;
}
