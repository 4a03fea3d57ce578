import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSiteHandler } from '../../src/server/site-handler.ts';
import { siteWithVotes } from '../../src/server/site-with-votes.ts';
import { openStaticSite } from '../../src/server/static-site.ts';
import { openStoreBySettings } from '../../src/store/open-store-fs.ts';
import type { Store } from '../../src/store/store.ts';
import { countVotes } from '../../src/store/votes.ts';

let home = '';
let store: Store;
let server: Server;
let url = '';
const reports: unknown[] = [];
const vote = { locale: 'en', path: 'returns/return-an-item', isHelpful: true };
const idOf = (number: number): string => number.toString(16).padStart(32, '0');

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'replybook-votes-'));
  const folder = join(home, 'client');
  await mkdir(join(folder, 'en', 'returns', 'return-an-item'), { recursive: true });
  await writeFile(join(folder, 'index.html'), '<a href="/en/">English</a>');
  await writeFile(join(folder, 'en', 'returns', 'return-an-item', 'index.html'), 'page');
  const report = (error: unknown): void => {
    reports.push(error);
  };
  store = await openStoreBySettings({ folder: join(home, 'data'), databaseUrl: undefined, key: undefined }, report);
  const site = openStaticSite(folder);
  const listener = siteWithVotes((request, response) => void response.end(`astro ${request.url ?? ''}`), {
    store,
    site,
    proxies: 1,
    now: () => new Date('2026-11-26T10:00:00Z'),
  });
  server = createServer(createSiteHandler(site, listener, report));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await store.close();
  await rm(home, { recursive: true });
});

function send(body: unknown, address = '203.0.113.1'): Promise<Response> {
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': address };
  return fetch(`${url}/api/votes`, { method: 'POST', headers, body: JSON.stringify(body) });
}

test('pages say that votes are kept, other answers do not', async () => {
  expect((await fetch(`${url}/en/returns/return-an-item/`)).headers.get('server-timing')).toBe('votes');
  expect((await fetch(`${url}/api/health`)).headers.get('server-timing')).toBeNull();
});

test('a vote that is sent twice is kept once, under the headers of every answer', async () => {
  const answers = [await send({ ...vote, id: idOf(1) }), await send({ ...vote, id: idOf(1) })];
  expect(answers.map(({ status }) => status)).toEqual([204, 204]);
  expect(answers[0]!.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await countVotes(store, new Date(0))).toEqual([
    { path: 'returns/return-an-item', locale: 'en', helpful: 1, unhelpful: 0 },
  ]);
});

test('a vote on what is no article of the site is not kept', async () => {
  const answer = await send({ ...vote, path: 'returns/gone', id: idOf(2) });
  expect([answer.status, await answer.text()]).toEqual([404, 'There is no article returns/gone in en.\n']);
});

test('an address that sends too many waits, while others vote on', async () => {
  const statuses: number[] = [];
  for (let count = 0; count < 32; count += 1) {
    statuses.push((await send({ ...vote, id: idOf(100 + count) }, '203.0.113.2')).status);
  }
  expect(statuses.indexOf(429)).toBe(30);
  expect((await send({ ...vote, id: idOf(200) }, '203.0.113.3')).status).toBe(204);
});

test('a body beyond measure is refused, and the server goes on', async () => {
  const answer = await send({ ...vote, id: 'x'.repeat(20_000) }, '203.0.113.4');
  expect([answer.status, await answer.text()]).toEqual([413, 'Send at most 16384 bytes.\n']);
  expect((await send({ ...vote, id: idOf(250) }, '203.0.113.4')).status).toBe(204);
  expect(reports).toEqual([]);
});

test('a vote that the store cannot keep is reported, and told to the reader', async () => {
  await store.db.schema.alterTable('helpful_votes').renameTo('gone').execute();
  const answer = await send({ ...vote, id: idOf(300) }, '203.0.113.5');
  await store.db.schema.alterTable('gone').renameTo('helpful_votes').execute();
  expect(answer.status).toBe(500);
  expect(String(reports)).toContain('no such table: helpful_votes');
});
