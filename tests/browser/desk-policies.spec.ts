import { startSignedIn, type SignedInServer } from './desk/signed-in.ts';
import { violationsIn, widthTooMuch } from './desk/violations.ts';
import { expect, test } from './test.ts';

test.setTimeout(120_000);

test.describe('the page of the rules', () => {
  let server: SignedInServer;
  test.beforeAll(async ({ browser }) => {
    server = await startSignedIn(browser);
  });
  test.afterAll(() => server.close());
  test.beforeEach(({ context }) => context.addCookies(server.cookies));

  test('says of a rule what is wrong, what to write instead, and how sure it is', async ({ page }) => {
    await page.goto(`${server.url}/desk/policies/`);
    const rule = page.getByRole('article').filter({ hasText: 'amazon-az-claim-pressure' });
    await expect(rule).toContainText('Warning');
    await expect(rule).toContainText('A refund must not depend on the buyer withdrawing a claim');
    await expect(rule.getByText('Write instead')).toBeVisible();
    await expect(rule.getByText('Weak evidence: our own knowledge')).toBeVisible();
    await expect(rule.getByRole('heading', { name: 'Not like this' })).toBeVisible();
    await expect(rule.getByRole('heading', { name: 'But like this' })).toBeVisible();
  });

  test('is filtered with the keyboard alone, and its address keeps the filter', async ({ page }) => {
    await page.goto(`${server.url}/desk/policies/`);
    const shown = page.locator('article:visible');
    await expect(page.getByRole('status')).toHaveText('65 rules of 65');
    await page.keyboard.press('/');
    await expect(page.getByLabel('Words')).toBeFocused();
    await page.keyboard.type('PAYMENT sale');
    await expect(shown.first()).toHaveAttribute('id', 'amazon-divert-off-platform');
    const withWords = await shown.count();
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('Channel', { exact: true })).toBeFocused();
    await page.keyboard.type('eBay');
    await expect(page.getByRole('heading', { level: 2 }).filter({ visible: true })).toHaveText(['eBay']);
    expect(await shown.count()).toBeLessThan(withWords);
    await expect(page).toHaveURL(/text=PAYMENT\+sale&channel=ebay/u);

    const ids = await shown.evaluateAll((rules) => rules.map(({ id }) => id));
    await page.reload();
    expect(await shown.evaluateAll((rules) => rules.map(({ id }) => id))).toEqual(ids);
  });

  test('says when no rule fits, and shows all again', async ({ page }) => {
    await page.goto(`${server.url}/desk/policies/?text=nothingsaysthis`);
    await expect(page.getByText('No rule fits.')).toBeVisible();
    await expect(page.getByRole('status')).toHaveText('0 rules of 65');
    await page.getByRole('link', { name: 'Show all rules' }).press('Enter');
    await expect(page.getByText('No rule fits.')).toBeHidden();
    await expect(page.getByRole('status')).toHaveText('65 rules of 65');
    await expect(page.getByLabel('Words')).toBeFocused();
  });

  test('leads to a rule by its address, even where a filter hides it', async ({ page }) => {
    await page.goto(`${server.url}/desk/policies/?channel=ebay#amazon-emoji`);
    await expect(page.locator('#amazon-emoji')).toBeInViewport();
    await expect(page.getByLabel('Channel', { exact: true })).toHaveValue('');
  });

  test('shows the examples of another language', async ({ page }) => {
    await page.goto(`${server.url}/desk/policies/#amazon-review-gating`);
    await page.getByLabel('Examples in').selectOption('ja');
    const rule = page.locator('#amazon-review-gating');
    await expect(rule.getByText('ランプにご満足いただけましたら')).toBeVisible();
    await expect(rule.getByText('If you love the lamp')).toHaveCount(0);
  });

  test('answers the same without JavaScript', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    await context.addCookies(server.cookies);
    const page = await context.newPage();
    await page.goto(`${server.url}/desk/policies/`);
    await page.getByLabel('Severity').selectOption('error');
    await page.getByLabel('What it bans').selectOption('off-platform');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect(page.getByRole('status')).toHaveText('5 rules of 65');
    await expect(page.locator('article:visible')).toHaveCount(5);
    await context.close();
  });

  test('has nothing that axe minds and no width too much, on a phone and a desk, light and dark', async ({ page }) => {
    // One channel has every kind of fact and example.
    expect(await violationsIn(page, `${server.url}/desk/policies/?channel=email`)).toEqual([]);
    expect(await widthTooMuch(page, `${server.url}/desk/policies/`)).toBe(0);
  });

  test('is for who is signed in', async ({ browser }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${server.url}/desk/policies/`);
    await expect(page).toHaveURL(/\/sign-in\/\?to=%2Fdesk%2Fpolicies%2F/u);
    await context.close();
  });
});
