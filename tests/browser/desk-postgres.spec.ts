import { startPostgres, type PostgresServer } from '../store/postgres-server.ts';
import { balance } from './desk/balancer.ts';
import { DeskPage, expect } from './desk/desk-page.ts';
import { startDeskServer, type DeskServer } from './desk/desk-server.ts';
import { answerLostParcel } from './desk/lost-parcel.ts';
import { ebayReport } from './desk/order-files.ts';
import { test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
test.setTimeout(120_000);

test.describe('the desk over PostgreSQL behind two servers', () => {
  let postgres: PostgresServer;
  let servers: DeskServer[];
  let site: { url: string; close: () => Promise<void> };

  test.beforeAll(async () => {
    test.setTimeout(120_000);
    postgres = await startPostgres();
    await postgres.createDatabase('desk');
    const where = { databaseUrl: postgres.url('desk'), key: Buffer.alloc(32, 'desk').toString('base64') };
    // Both at once: the migrations wait for each other.
    servers = await Promise.all([startDeskServer(where), startDeskServer(where)]);
    site = await balance(servers.map(({ url }) => url));
  });
  test.afterAll(async () => {
    await site.close();
    await Promise.all(servers.map((server) => server.close()));
    await postgres.stop();
  });

  test('answers a message while each request goes to the other server', async ({ page }) => {
    await servers[1]!.importOrders('ebay.csv', ebayReport());
    const [link] = servers.map(({ firstLink }) => firstLink).filter(Boolean);
    const desk = new DeskPage(page);
    await desk.signUp(link!.replace(/^https?:\/\/[^/]+/u, site.url));
    await answerLostParcel(desk);
    await page.keyboard.press('3');
    await expect
      .poll(async () => (await page.request.get(`${site.url}/api/desk/me`)).text())
      .toContain('"outcome":"escalated"');
  });
});
