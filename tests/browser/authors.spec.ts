import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test, type Page } from '@playwright/test';
import { freePort } from './free-port.ts';

// One dev server on a copy of the project, so that an author can break the book without harm. It builds pages on demand,
// beside the other tests: it takes its time.
test.describe.configure({ mode: 'serial', timeout: 90_000 });
const patience = { timeout: 40_000 };

/** The store is the project's own, whatever this machine has. */
const env = { ...process.env, DATABASE_URL: '', REPLYBOOK_DATA: '', REPLYBOOK_KEY: '' };

let project: string;
let server: ChildProcess;
let address: string;

test.beforeAll(async () => {
  // The server reads and checks the whole book before it answers.
  test.setTimeout(180_000);
  project = await mkdtemp(join(tmpdir(), 'replybook-authors-'));
  for (const part of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    await cp(resolve(part), join(project, part), { recursive: true });
  }
  await symlink(resolve('node_modules'), join(project, 'node_modules'));
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  const args = ['dev', '--host', '127.0.0.1', '--port', String(port)];
  server = spawn(resolve('node_modules/.bin/astro'), args, { cwd: project, detached: true, stdio: 'ignore', env });
  await expect
    .poll(
      () =>
        fetch(`${address}/en/`).then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 150_000 },
    )
    .toBe(200);
});

test.afterAll(async () => {
  if (server.pid !== undefined) process.kill(-server.pid, 'SIGKILL');
  await rm(project, { recursive: true, force: true, maxRetries: 5 });
});

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const path = join(project, 'content', file);
  await writeFile(path, change(await readFile(path, 'utf8')));
}

const overlayText = (page: Page): Promise<string> =>
  page
    .evaluate(() => document.querySelector('vite-error-overlay')?.shadowRoot?.textContent ?? '')
    // The page may be reloading at this moment.
    .catch(String);

async function accentOf(page: Page): Promise<string> {
  await page.goto(`${address}/en/`);
  return page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent-light'));
}

test('an edited article shows at once', async ({ page }) => {
  await page.goto(`${address}/en/delivery/parcel-is-late/`);
  await edit('faq/en/delivery/parcel-is-late.md', (text) => text.replace(/^title: .*/mu, 'title: Why is it late?'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Why is it late?', patience);
});

test('every fault shows over the page at once, and goes when it is mended', async ({ page }) => {
  await page.goto(`${address}/en/delivery/parcel-is-late/`);
  await edit('faq/en/delivery/parcel-is-late.md', (text) => text.replace('intents:', 'intent:'));
  await edit('faq/en/delivery/track-my-parcel.md', (text) => text.replace('./parcel-is-late.md', './nowhere.md'));
  await expect.poll(() => overlayText(page), patience).toContain('did you mean "intents"?');
  await expect.poll(() => overlayText(page)).toContain('faq/en/delivery/parcel-is-late.md:');
  await expect.poll(() => overlayText(page)).toContain('there is no article delivery/nowhere');

  await edit('faq/en/delivery/parcel-is-late.md', (text) => text.replace('intent:', 'intents:'));
  await edit('faq/en/delivery/track-my-parcel.md', (text) => text.replace('./nowhere.md', './parcel-is-late.md'));
  // Between the two edits the overlay may go and come back.
  await expect(page.locator('main h1')).toHaveText('Why is it late?', patience);
  await expect.poll(() => overlayText(page), patience).toBe('');
});

test('a new accent in brand.yml colours the next page', async ({ page }) => {
  await edit('brand.yml', (text) => text.replace(/light: '#\w+'/u, "light: '#8c1b5e'"));
  // The change reloads the page, which can break off a reading of it.
  await expect.poll(() => accentOf(page).catch(String), patience).toBe('#8c1b5e');
});

/** The command line over the project; gives what it writes. */
async function replybook(...words: string[]): Promise<string> {
  const command = [join(project, 'src/cli/replybook.ts'), ...words];
  return (await promisify(execFile)(process.execPath, command, { cwd: project, env })).stdout.trim();
}

test('a program sends orders to the dev server as it does to the real one', async ({ request }) => {
  const order = { channel: 'etsy', order_id: '3141592653', items: [{ title: 'Linen Apron', quantity: 1 }] };
  const send = (token: string): ReturnType<typeof request.post> =>
    request.post(`${address}/api/v1/orders`, { headers: { authorization: `Bearer ${token}` }, data: order });
  expect((await send('made-up')).status()).toBe(401);
  const taken = await send(await replybook('orders', 'token', 'add', 'web-shop'));
  expect([taken.status(), await taken.json()]).toEqual([200, { received: 1, added: 1, changed: 0, past: 0 }]);
  const schema = await request.get(`${address}/api/v1/orders/schema.json`);
  expect(await schema.json()).toMatchObject({ title: 'Orders for Replybook' });
});

test('the desk of the dev server is never kept: no service worker is there', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = (path) => {
      sessionStorage.setItem('asked-for', String(path));
      return Promise.reject(new Error('No worker in dev.'));
    };
  });
  const link = await replybook('users', 'add', 'ada@shop.example');
  await page.goto(link.replace(/^http:\/\/[^/]+/u, address));
  await page.getByLabel('Your name').fill('Ada');
  for (const name of ['Password', 'Password once more']) {
    await page.getByLabel(name, { exact: true }).fill('seven green kettles');
  }
  await page.keyboard.press('Enter');
  await page.waitForURL('**/desk/');
  await expect(page.getByRole('listbox', { name: 'Replies' }).getByRole('option').first()).toBeVisible(patience);
  expect(await page.evaluate(() => sessionStorage.getItem('asked-for'))).toBeNull();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  const worker = await page.request.get(`${address}/desk-worker.js`);
  expect(worker.status()).toBe(404);
});
