import { DeskPage, expect } from './desk/desk-page.ts';
import { startDeskServer, type DeskServer } from './desk/desk-server.ts';
import { answerLostParcel } from './desk/lost-parcel.ts';
import { ebayReport } from './desk/order-files.ts';
import { test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
test.setTimeout(120_000);

for (const width of [1440, 390]) {
  test.describe(`a reply at ${width} px`, () => {
    let server: DeskServer;
    test.beforeAll(async () => {
      test.setTimeout(120_000);
      server = await startDeskServer();
    });
    test.afterAll(() => server.close());

    test('from the one-time link to the clipboard, with the keyboard alone', async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await server.importOrders('ebay.csv', ebayReport());
      const desk = new DeskPage(page);
      await desk.signUp(server.firstLink);
      await answerLostParcel(desk);

      // It says so, and the outcome has one key.
      await expect(page.getByRole('status').filter({ hasText: 'Reply copied' })).toHaveCount(1);
      await page.keyboard.press('1');
      await expect(page.getByRole('button', { name: 'Solved' })).toHaveAttribute('aria-pressed', 'true');

      // The server knows the use, and nothing of the buyer.
      await expect
        .poll(async () => ((await (await page.request.get(`${server.url}/api/desk/me`)).json()) as Me).recents)
        .toEqual([
          {
            id: expect.stringMatching(/^[0-9a-f]{32}$/u),
            macro: 'delivery/lost-parcel-refund',
            locale: 'en',
            channel: 'ebay',
            edited: false,
            at: expect.any(String),
            outcome: 'solved',
          },
        ]);

      // The next message can be pasted where the agent stands.
      await desk.paste('Is the enamel kettle safe to use on an induction hob, please?');
      await expect(desk.options.first()).toBeVisible();
      await expect(page.locator('.message-text')).toContainText('induction hob');
    });
  });
}

interface Me {
  readonly recents: readonly unknown[];
}
