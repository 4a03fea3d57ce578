import { appCode } from '../server/sign-in/totp.ts';
import { startDeskServer, type DeskServer } from './desk/desk-server.ts';
import { violationsIn } from './desk/violations.ts';
import { expect, test } from './test.ts';

test.setTimeout(180_000);

const person = { name: 'Ada Nkemelu', email: 'ada@shop.example', password: 'seven green kettles' };

let server: DeskServer;
test.beforeAll(async () => {
  server = await startDeskServer();
});
test.afterAll(() => server.close());

/** A refused form is an answer of 4xx, which the browser's console may tell too. */
const refused = /status of 4(?:01|10|22)/u;

test('the first admin signs up, sets up a second step, and signs in with it, by keyboard alone', async ({
  page,
  complaints,
}) => {
  const type = async (...texts: string[]): Promise<void> => {
    for (const [index, text] of texts.entries()) {
      if (index > 0) await page.keyboard.press('Tab');
      await page.keyboard.type(text);
    }
    await page.keyboard.press('Enter');
  };
  await page.goto(server.firstLink);
  await expect(page.getByLabel('Your name')).toBeFocused();
  await type(person.name, person.email, 'short', 'short');
  await expect(page.getByRole('alert')).toHaveText('The password needs at least 12 characters.');
  await expect(page.getByLabel('Password', { exact: true })).toBeFocused();
  await type(person.password, person.password);
  await page.waitForURL('**/desk/');

  await page.goto(`${server.url}/desk/account/`);
  await page.locator('#two-factor').getByLabel('Current password').fill(person.password);
  await page.keyboard.press('Enter');
  const uri = (await page.getByRole('link', { name: 'QR code for your authenticator app' }).getAttribute('href')) ?? '';
  await expect(page.locator('.account-codes li')).toHaveCount(10);
  await page.getByLabel('Code', { exact: true }).fill(appCode(uri));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Two-step sign-in is on.' })).toBeVisible();
  await page.getByRole('button', { name: 'Sign out', exact: true }).press('Enter');
  await expect(page.getByRole('status')).toHaveText('You are signed out.');

  await page.goto(`${server.url}/desk/account/`);
  await expect(page).toHaveURL(/\/sign-in\/\?to=%2Fdesk%2Faccount%2F$/u);
  await type(person.email, 'not my password');
  await expect(page.getByRole('alert')).toHaveText('The e-mail or the password is not right.');
  await expect(page.getByLabel('E-mail')).toHaveValue(person.email);
  await type(person.password);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One more step');
  await type(appCode(uri));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Account');

  await page.goto(server.firstLink);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link no longer works');
  expect(complaints.take().filter((text) => !refused.test(text))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, locale: 'zh-CN' });

  test('the pages speak the language of the browser, and take their forms', async ({ page }) => {
    await page.goto(`${server.url}/sign-in/`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
    await page.getByLabel('E-mail').fill('nobody@shop.example');
    await page.getByLabel('Password').fill('not a password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('alert')).toHaveText('The e-mail or the password is not right.');
  });
});

test('axe finds nothing before the sign-in, and no page is wider than a phone', async ({ page, complaints }) => {
  const paths = [
    '/sign-in/',
    '/sign-in/two-factor/',
    '/sign-in/first/?token=none',
    '/sign-in/?note=unknown&language=zh',
  ];
  for (const path of paths) {
    expect(await violationsIn(page, `${server.url}${path}`), path).toEqual([]);
  }
  expect(complaints.take().filter((text) => !refused.test(text))).toEqual([]);
});
