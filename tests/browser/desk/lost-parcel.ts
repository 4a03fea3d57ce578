import { expect, type DeskPage } from './desk-page.ts';

/** What a buyer writes of whom the eBay report of order-files.ts knows. */
export const lostParcel = `Hello,

the tracking for order 05-11223-44556 has stood still for ten days now. I think the parcel is lost. Can I have my money back please?

Olive`;

/** The reply, filled from the order and from the account of who signed up. */
export const lostParcelReply = `Hello Olive,

I am sorry: the carrier has shown no new scan for so long that we treat your parcel as lost.

As you asked, I have refunded £37.95 today. That is the full price with the delivery cost. The money goes back to the payment method that you used; eBay pays it out for us. Your bank or card issuer can need up to 10 business days to show it.

You do not need to do anything, and the search for the parcel is our job.

Should it turn up on your doorstep after all, please leave it closed and reply here. We arrange the return and pay for it, or find another solution with you if you would rather keep it.

Kind regards
Jonas`;

/** Answers the message with the keyboard alone: paste, Enter opens the first suggestion, Enter copies. */
export async function answerLostParcel(desk: DeskPage): Promise<void> {
  const { page, options } = desk;
  await desk.paste(lostParcel);
  await expect(options.first()).toContainText('Lost in transit: refunded in full');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('.reading')).toContainText('English');
  await expect(page.locator('.reading')).toContainText('05-11223-44556');
  await expect(page.locator('.reading .badge.ok')).toHaveText('eBay');
  await page.keyboard.press('Enter');
  await expect(desk.copy).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'Copied' })).toBeFocused();
  expect(await desk.clipboard()).toBe(lostParcelReply);
}
