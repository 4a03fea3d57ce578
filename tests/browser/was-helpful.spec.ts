import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { storeFolder } from './store-folder.ts';
import { openSiteWithVotes, openStaticHost, type SiteWithVotes } from './site-with-votes.ts';
import { expect, test } from './test.ts';

const article = '/en/returns/return-an-item/';

test('a static host, which keeps no votes, does not ask whether an article helped', async ({ page, baseURL }) => {
  const host = await openStaticHost(baseURL!);
  await page.goto(host.url + article);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('was-helpful')).toBeHidden();
  await host.close();
});

test('the server keeps a vote in its store', async ({ page }) => {
  await page.goto(article);
  const sending = page.waitForRequest('**/api/votes');
  await page.getByRole('button', { name: 'No', exact: true }).click();
  await expect(page.getByText('Thank you.')).toBeVisible();
  const { id } = (await sending).postDataJSON() as { id: string };
  const store = new DatabaseSync(join(storeFolder, 'replybook.sqlite'), { readOnly: true });
  const kept = store.prepare('select path, locale, is_helpful from helpful_votes where id = ?').all(id);
  store.close();
  expect(kept.map((vote) => ({ ...vote }))).toEqual([{ path: 'returns/return-an-item', locale: 'en', is_helpful: 0 }]);
});

test.describe('a site that keeps votes', () => {
  let site: SiteWithVotes;

  test.beforeEach(async ({ page, baseURL }) => {
    site = await openSiteWithVotes(baseURL!);
    await page.goto(site.url + article);
    await expect(page.getByRole('group', { name: 'Did this answer your question?' })).toBeVisible();
  });
  test.afterEach(async ({ page }) => {
    // What the page still loads would fail without its server.
    await page.close();
    await site.close();
  });

  for (const { answer, isHelpful } of [
    { answer: 'Yes', isHelpful: true },
    { answer: 'No', isHelpful: false },
  ]) {
    test(`records “${answer}” once, and thanks`, async ({ page }) => {
      await page.getByRole('button', { name: answer, exact: true }).dblclick();
      await expect(page.getByRole('status').filter({ hasText: 'Thank you.' })).toBeVisible();
      await expect(page.getByRole('button', { name: answer, exact: true })).toBeHidden();
      expect(site.votes).toEqual([
        { id: expect.stringMatching(/^[0-9a-f]{32}$/u), locale: 'en', path: 'returns/return-an-item', isHelpful },
      ]);
    });
  }

  test('says when a vote could not be saved, and takes it at another try', async ({ page, complaints }) => {
    site.status = 500;
    await page.getByRole('button', { name: 'Yes', exact: true }).press('Enter');
    await expect(page.getByText('Your answer could not be saved. Please try again.')).toBeVisible();
    expect(complaints.take().join('\n')).toContain('status of 500');
    site.status = 204;
    await page.getByRole('button', { name: 'Yes', exact: true }).press('Enter');
    await expect(page.getByText('Thank you.')).toBeVisible();
    await expect(page.getByText('could not be saved')).toHaveCount(0);
    // The same vote, which the store keeps once.
    expect(site.votes).toHaveLength(2);
    expect(site.votes[1]).toEqual(site.votes[0]);
  });

  test('says so too when the network is gone', async ({ page, context, complaints }) => {
    await context.setOffline(true);
    await page.getByRole('button', { name: 'No', exact: true }).click();
    await expect(page.getByText('Your answer could not be saved. Please try again.')).toBeVisible();
    expect(complaints.take().join('\n')).toContain('ERR_INTERNET_DISCONNECTED');
    expect(site.votes).toEqual([]);
  });
});
