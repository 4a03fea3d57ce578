import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAnalyzer } from '../../src/search/analyse.ts';
import { fitIndex } from '../../src/search/fit-index.ts';
import { manifestOf } from '../../src/search/index-manifest.ts';
import type { SearchHit } from '../../src/search/search.ts';
import { openSearches } from '../../src/server/open-searches-fs.ts';
import { createSiteHandler } from '../../src/server/site-handler.ts';
import { siteWithSearch } from '../../src/server/site-with-search.ts';
import { openStaticSite } from '../../src/server/static-site.ts';
import { books } from '../search/fixtures/books.ts';

let home = '';
let server: Server;
let url = '';
const reports: unknown[] = [];

/** A build in which English is too large for browsers, German is not, and French lost its index. */
async function writeBuild(client: string, indexes: string): Promise<void> {
  await mkdir(indexes);
  await mkdir(client);
  await writeFile(join(client, 'index.html'), ['en', 'de', 'fr'].map((code) => `<a href="/${code}/">x</a>`).join(''));
  for (const [locale, weight] of [
    ['en', 1e9],
    ['de', 1],
  ] as const) {
    const options = { searchWords: undefined, weigh: () => weight };
    const fitted = fitIndex(books[locale], await createAnalyzer(locale), options);
    await mkdir(join(client, locale));
    await writeFile(join(client, locale, 'search.json'), JSON.stringify(manifestOf(fitted)));
    if (fitted.whole) await writeFile(join(indexes, `${locale}.json`), JSON.stringify(fitted.whole));
  }
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'replybook-search-'));
  const [client, indexes] = [join(home, 'client'), join(home, 'indexes')];
  await writeBuild(client, indexes);
  const site = openStaticSite(client);
  const listener = siteWithSearch((request, response) => void response.end(`astro ${request.url ?? ''}`), {
    searches: openSearches(site.locales, { client, indexes }),
    proxies: 1,
    now: () => new Date('2026-11-26T10:00:00Z'),
  });
  server = createServer(createSiteHandler(site, listener, (error) => reports.push(error)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(home, { recursive: true });
});

function find(q: string, locale: string, address = '203.0.113.1'): Promise<Response> {
  return fetch(`${url}/api/search?${new URLSearchParams({ q, locale })}`, { headers: { 'x-forwarded-for': address } });
}

async function hitsOf(answer: Response): Promise<readonly SearchHit[]> {
  return ((await answer.json()) as { readonly hits: readonly SearchHit[] }).hits;
}

test('a word of a text is found on the server, though browsers get titles only', async () => {
  const answer = await find('carrier warehouse', 'en');
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  const [first] = await hitsOf(answer);
  expect(first?.id).toBe('delivery/track-parcel');
  expect(first?.snippet.marks.length).toBeGreaterThan(0);
});

test('a language whose index browsers have whole is searched in that one', async () => {
  const [first] = await hitsOf(await find(books.de[0]!.title, 'de'));
  expect(first?.id).toBe(books.de[0]!.id);
});

test('the manifest of a language says that the server finds more, where it does', async () => {
  const says = async (path: string): Promise<string | null> => (await fetch(url + path)).headers.get('server-timing');
  expect(await says('/en/search.json')).toBe('search');
  expect(await says('/de/search.json')).toBeNull();
  expect(await says('/en/')).toBeNull();
});

test('an address that asks too often waits, while others search on', async () => {
  const statuses: number[] = [];
  for (let count = 0; count < 302; count += 1) statuses.push((await find('', 'en', '203.0.113.2')).status);
  expect(statuses.indexOf(429)).toBe(300);
  expect((await find('parcel', 'en', '203.0.113.3')).status).toBe(200);
});

test('an index that cannot be read is reported, and works once it is there', async () => {
  expect((await find('colis', 'fr')).status).toBe(500);
  expect(String(reports)).toContain('search.json');
  const fitted = fitIndex(books.fr, await createAnalyzer('fr'), { searchWords: undefined, weigh: () => 1 });
  await mkdir(join(home, 'client', 'fr'));
  await writeFile(join(home, 'client', 'fr', 'search.json'), JSON.stringify(manifestOf(fitted)));
  expect(await hitsOf(await find(books.fr[0]!.title, 'fr'))).not.toEqual([]);
});
