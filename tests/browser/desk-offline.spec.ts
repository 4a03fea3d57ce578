import type { BrowserContext, Page } from '@playwright/test';
import { DeskPage, expect } from './desk/desk-page.ts';
import { cacheNames, keptBook, keptPaths } from './desk/kept.ts';
import { Line } from './desk/line.ts';
import { startSignedIn, type SignedInServer } from './desk/signed-in.ts';
import { test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
test.setTimeout(120_000);

let server: SignedInServer;
let line: Line;
let desk: DeskPage;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  server = await startSignedIn(browser);
});
test.afterAll(() => server.close());
test.beforeEach(async ({ context, page }) => {
  line = new Line(server.url);
  await line.mend();
  await context.addCookies([...server.cookies]);
  desk = new DeskPage(page);
});
test.afterEach(() => line.cut());

/** Neither page nor service worker reaches the server. */
async function goOffline(context: BrowserContext): Promise<void> {
  await line.cut();
  await context.setOffline(true);
}

/** Waits until the device keeps these pages and no others. */
async function untilKept(page: Page, ...pages: string[]): Promise<void> {
  await expect.poll(async () => (await keptPaths(page)).pages).toEqual(pages);
}

/** Opens the desk and waits until all that it needs without a connection is on the device. */
async function openKept(page: Page): Promise<void> {
  await desk.open(line.url);
  await untilKept(page, '/desk/');
  await expect
    .poll(() => keptBook(page))
    .toEqual(expect.arrayContaining(['/api/desk/library', '/api/desk/library/en', '/api/desk/lexicon/en']));
}

/** The browser reports each request that found no server, and each page that asks for the sign-in. */
const isOfTheLine = (text: string): boolean =>
  /ERR_(?:INTERNET_DISCONNECTED|FAILED|CONNECTION|EMPTY_RESPONSE)|status of 401/u.test(text);

test('the desk is loaded anew without a connection, fills and copies, and its use arrives once', async ({
  page,
  context,
  complaints,
}) => {
  await openKept(page);
  const before = await recents();
  await goOffline(context);
  await page.reload();
  await expect(desk.box).toBeFocused();
  await expect(desk.options.first()).toBeVisible();
  await expect(page.getByText('No connection.')).toBeVisible();

  await page.keyboard.type('exchange');
  await expect(desk.options.first()).toContainText('Exchange for another size');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: /^What the buyer wants instead/u }).fill('the kettle in green');
  await page.getByRole('textbox', { name: 'First name of the buyer' }).fill('Olive');
  await expect(page.locator('.verdict')).toHaveText('Ready');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('group', { name: 'Copied' })).toBeFocused();
  const copied = await desk.clipboard();
  expect(copied).toMatch(
    /^Hello Olive,\n\nYes, you can exchange it, and I have looked: the kettle in green is in stock/u,
  );
  expect(copied).toMatch(/Kind regards\nJonas$/u);

  // What waits outlives another load of the page.
  await page.reload();
  await expect(desk.options.first()).toBeVisible();
  await expect(page.locator('.waiting')).toContainText('1');
  await line.mend();
  await context.setOffline(false);
  await expect.poll(recents).toHaveLength(before.length + 1);
  await expect(page.locator('.waiting')).toHaveCount(0);
  await desk.open(line.url);
  expect((await recents()).map(({ macro }) => macro)).toEqual(['returns/exchange-item', ...before]);
  expect(complaints.take().filter((text) => !isOfTheLine(text))).toEqual([]);

  async function recents(): Promise<readonly { readonly macro: string }[]> {
    const answer = await page.request.get(`${server.url}/api/desk/me`);
    return ((await answer.json()) as { recents: { macro: string }[] }).recents;
  }
});

test('kept are pages that were opened and files of the release: no account, no address with a query, no API', async ({
  page,
  context,
}) => {
  await openKept(page);
  for (const path of ['guides/', 'policies/?channel=ebay', 'orders/', 'account/', 'guides/?language=de', 'nowhere/']) {
    // A page that still loads something would complain when the line is cut.
    await page.goto(`${line.url}/desk/${path}`, { waitUntil: 'networkidle' });
  }
  await untilKept(page, '/desk/', '/desk/guides/', '/desk/orders/');
  const { files } = await keptPaths(page);
  expect(files).toEqual(expect.arrayContaining(['/logo.svg', '/theme.js']));
  expect(files.filter((path) => !/^\/(?:_assets\/[\w.-]+\.(?:js|css)|logo\.svg|theme\.js)$/u.test(path))).toEqual([]);

  await goOffline(context);
  await page.goto(`${line.url}/desk/guides/?language=de`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Guides');
  await expect(page.goto(`${line.url}/desk/account/`)).rejects.toThrow('net::ERR_');
  await expect(page.goto(`${line.url}/en/`)).rejects.toThrow('net::ERR_');
});

test('after the sign-out there is no desk without a connection', async ({ page, context }) => {
  await context.clearCookies();
  await desk.signIn(line.url);
  await untilKept(page, '/desk/');
  await page.goto(`${line.url}/desk/account/`);
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('You are signed out.');
  await untilKept(page);
  await goOffline(context);
  await expect(page.goto(`${line.url}/desk/`)).rejects.toThrow('net::ERR_');
});

test('a session that ended elsewhere takes the kept pages along, as soon as the server says so', async ({
  page,
  context,
  complaints,
}) => {
  await openKept(page);
  await context.clearCookies();
  // The desk asks again when the connection is back.
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.getByText('Your session has ended.')).toBeVisible();
  await untilKept(page);

  await context.addCookies([...server.cookies]);
  await desk.open(line.url);
  await untilKept(page, '/desk/');
  // Seen by the worker alone: no desk is open that would ask, and the script of the sign-in page does not come.
  await page.goto(`${line.url}/en/`);
  await context.clearCookies();
  const answer = await context.newPage();
  await answer.route('**/SignIn*.js', (route) => route.abort());
  await answer.goto(`${line.url}/desk/`);
  await expect(answer).toHaveURL(/\/sign-in\//u);
  await untilKept(page);
  expect(complaints.take().filter((text) => !isOfTheLine(text))).toEqual([]);
});

test('who signs in after another finds none of the pages that the other opened', async ({ page, context, browser }) => {
  const other = await browser.newContext();
  await new DeskPage(await other.newPage()).signUp(await server.addUser('mei@shop.example'));
  const cookies = await other.cookies();
  await other.close();

  await openKept(page);
  await page.goto(`${line.url}/desk/guides/`);
  await untilKept(page, '/desk/', '/desk/guides/');
  await context.addCookies(cookies);
  await page.goto(`${line.url}/desk/orders/`);
  await untilKept(page, '/desk/orders/');
});

test('a new release takes the place of the one before, and works without a connection at once', async ({
  page,
  context,
  complaints,
}) => {
  await openKept(page);
  await page.goto(`${line.url}/desk/guides/`);
  await untilKept(page, '/desk/', '/desk/guides/');
  const [fingerprint = ''] = (await cacheNames(page)).map((name) => name.split('-').at(-1));
  expect(fingerprint).toMatch(/^[0-9a-f]{12}$/u);
  line.changeWorker = (code) => code.replaceAll(fingerprint, '0123456789ab');
  // A browser looks for it by itself at every page; here at a moment when nothing else is on the way.
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration('/desk/'))?.update());
  await expect
    .poll(() => cacheNames(page))
    .toEqual(['replybook-desk-files-0123456789ab', 'replybook-desk-pages-0123456789ab']);
  await untilKept(page, '/desk/guides/');
  await page.goto(`${line.url}/desk/`);
  await untilKept(page, '/desk/', '/desk/guides/');
  await goOffline(context);
  await page.reload();
  await expect(desk.options.first()).toBeVisible();
  expect(complaints.take().filter((text) => !isOfTheLine(text))).toEqual([]);
});

test('a page whose server was not reached for a day is not shown', async ({ page, context, complaints }) => {
  line.date = new Date(Date.now() - 25 * 3_600_000);
  await openKept(page);
  await goOffline(context);
  await expect(page.reload()).rejects.toThrow('net::ERR_');
  expect(complaints.take().filter((text) => !isOfTheLine(text))).toEqual([]);
});
