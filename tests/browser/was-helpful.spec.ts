import { openSiteWithVotes, type SiteWithVotes } from './site-with-votes.ts';
import { expect, test } from './test.ts';

const article = '/en/returns/return-an-item/';

test('a site that records no votes does not ask whether an article helped', async ({ page }) => {
  await page.goto(article);
  await expect(page.locator('was-helpful')).toBeHidden();
});

test.describe('a site that records votes', () => {
  let site: SiteWithVotes;

  test.beforeEach(async ({ page, baseURL }) => {
    site = await openSiteWithVotes(baseURL!);
    await page.goto(site.url + article);
    await expect(page.getByRole('group', { name: 'Did this answer your question?' })).toBeVisible();
  });
  test.afterEach(() => site.close());

  for (const { answer, isHelpful } of [
    { answer: 'Yes', isHelpful: true },
    { answer: 'No', isHelpful: false },
  ]) {
    test(`records “${answer}” once, and thanks`, async ({ page }) => {
      await page.getByRole('button', { name: answer, exact: true }).dblclick();
      await expect(page.getByRole('status').filter({ hasText: 'Thank you.' })).toBeVisible();
      await expect(page.getByRole('button', { name: answer, exact: true })).toBeHidden();
      expect(site.votes).toEqual([{ locale: 'en', path: 'returns/return-an-item', isHelpful }]);
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
    expect(site.votes).toHaveLength(2);
  });

  test('says so too when the network is gone', async ({ page, context, complaints }) => {
    await context.setOffline(true);
    await page.getByRole('button', { name: 'No', exact: true }).click();
    await expect(page.getByText('Your answer could not be saved. Please try again.')).toBeVisible();
    expect(complaints.take().join('\n')).toContain('ERR_INTERNET_DISCONNECTED');
    expect(site.votes).toEqual([]);
  });
});
