import { readdirSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mayActAs, roles, type Role } from '../../src/model/role.ts';
import { areaOf } from '../../src/server/areas.ts';
import type { Route } from '../../src/server/route.ts';
import { routes } from '../../src/server/routes.ts';
import { pages } from '../../src/server/sign-in/pages.ts';
import { openStoreBySettings } from '../../src/store/open-store-fs.ts';
import type { Store } from '../../src/store/store.ts';
import { findUser } from '../../src/store/users.ts';
import { testDatabases } from '../store/databases.ts';
import { startGated, Visitor, type GatedServer } from './sign-in/gated-server.ts';
import { join } from './sign-in/people.ts';

const pagesFolder = joinPath(import.meta.dirname, '..', '..', 'src', 'pages');

/** The addresses of the pages in a folder of src/pages, as Astro makes them; a parameter stands for itself. */
function addressesIn(folder: string): string[] {
  const files = readdirSync(pagesFolder, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  return files
    .filter((file) => file.startsWith(`${folder}/`) && file.endsWith('.astro'))
    .map((file) => `/${file.replace(/(?:index)?\.astro$/u, '').replaceAll(/\[(?:\.\.\.)?(?<name>\w+)\]/gu, '$<name>')}`)
    .map((address) => (address.endsWith('/') ? address : `${address}/`));
}

const internalPages = [...addressesIn('desk'), ...addressesIn('lead'), '/desk/', '/lead/', '/lead/anything/'];

/** Every route, with a handler that says only that it was reached. */
const probes: readonly Route[] = [
  { method: 'GET', path: '/api/lead/probe', role: 'lead', handle: () => Promise.reject(new Error('replaced')) },
  { method: 'PUT', path: '/api/desk/probe/:id', role: 'admin', handle: () => Promise.reject(new Error('replaced')) },
];
const walked = [...routes, ...probes].map((route): Route => ({
  ...route,
  handle: () => Promise.resolve(new Response(null, { status: 204 })),
}));

const addressOf = ({ path }: Route): string => path.replaceAll(/:(?<name>\w+)/gu, '$<name>-1');

describe('the gate', () => {
  let store: Store;
  let server: GatedServer;
  const visitors = new Map<Role, Visitor>();
  const database = testDatabases()[0]!;

  beforeAll(async () => {
    await database.start();
    store = await openStoreBySettings(await database.newStore(), () => undefined);
    server = await startGated(store, { routes: walked });
    for (const role of roles) visitors.set(role, (await join(store, server.origin, role)).visitor);
  });
  afterAll(async () => {
    await server.close();
    await store.close();
    await database.stop();
  });

  const ask = (visitor: Visitor, { method, path, takes }: Route): Promise<{ status: number; text: string }> => {
    const address = addressOf({ path } as Route);
    if (takes === 'stream') return visitor.json(method, address, 'rows', { 'content-type': 'text/csv' });
    return method === 'GET' ? visitor.get(address) : visitor.json(method, address, {});
  };

  test('lets each role reach its pages and routes, and no others; nobody else reaches any', async () => {
    const found: Record<string, unknown> = {};
    const wanted: Record<string, unknown> = {};
    const everybody = [undefined, ...roles];
    for (const role of everybody) {
      const visitor = (role && visitors.get(role)) ?? new Visitor(server.origin);
      for (const route of walked) {
        const name = `${role ?? 'nobody'} ${route.method} ${route.path}`;
        found[name] = (await ask(visitor, route)).status;
        wanted[name] = role === undefined ? 401 : mayActAs(role, route.role) ? 204 : 403;
      }
      for (const address of internalPages) {
        const name = `${role ?? 'nobody'} page ${address}`;
        found[name] = (await visitor.get(address)).status;
        wanted[name] = role === undefined ? 302 : mayActAs(role, areaOf(address)!.role) ? 200 : 403;
      }
    }
    expect(found).toEqual(wanted);
    expect(internalPages).toContain('/desk/account/');
  });

  test('asks no less of a route than of the area it lies in', () => {
    const weaker = walked.filter(({ path, role }) => !mayActAs(role, areaOf(path)?.role ?? 'admin'));
    expect(weaker).toEqual([]);
  });

  test('sends who is not signed in to the sign-in, and back to where they wanted to go', async () => {
    const answer = await new Visitor(server.origin).get('/desk/orders/?id=1&x=%26');
    expect(answer.headers.location).toBe('/sign-in/?to=%2Fdesk%2Forders%2F%3Fid%3D1%26x%3D%2526');
    const api = await new Visitor(server.origin).get('/api/desk/anything');
    expect(api).toMatchObject({ status: 401, text: 'Sign in first.\n' });
  });

  test('shows a page that says so to who lacks the role', async () => {
    const { status, shown } = await visitors.get('agent')!.get('/lead/');
    expect({ status, url: shown.url, role: shown.user?.role }).toEqual({
      status: 403,
      url: '/sign-in/refused/',
      role: 'agent',
    });
  });

  test('lets the device keep pages of the desk that take no form, for who is signed in; nothing else', async () => {
    const agent = visitors.get('agent')!;
    const kept: string[] = [];
    for (const address of [...internalPages, '/api/desk/me', '/sign-in/', '/en/']) {
      const { headers, status } = await agent.get(address);
      if (headers['x-replybook-kept-for'] === undefined) continue;
      kept.push(address);
      expect({ status, id: headers['x-replybook-kept-for'] }).toEqual({
        status: 200,
        id: (await findUser(store, { email: 'agent@example.com' }))!.id,
      });
    }
    expect([...new Set(kept)].toSorted()).toEqual(['/desk/', '/desk/guides/', '/desk/orders/', '/desk/policies/']);
    const { headers } = await new Visitor(server.origin).get('/desk/');
    expect(headers['x-replybook-kept-for']).toBeUndefined();
  });

  test('lets nothing through that is written in another way', async () => {
    const written = [
      '//desk/account/',
      '/./desk/account/',
      '/en/../desk/account/',
      '/%64esk/account/',
      '/desk%2Faccount/',
      '/DESK/account/',
      '/en/%2e%2e/desk/',
      '/\\desk/',
      '/desk/../lead/',
      '/desk/%2e%2e/lead/',
      '/api//desk/uses',
      '/api/%64esk/uses',
      '/api/desk/../lead/probe',
      '/en/..%2fdesk/',
    ];
    for (const path of written) {
      for (const visitor of [new Visitor(server.origin), visitors.get('agent')!]) {
        expect({ path, status: (await visitor.get(path)).status }).toEqual({ path, status: 404 });
      }
    }
  });

  test('caches nothing, and keeps all of it out of search engines', async () => {
    const admin = visitors.get('admin')!;
    const paths = [
      ...internalPages,
      ...walked.filter(({ method }) => method === 'GET').map(addressOf),
      '/sign-in/',
      '/sign-in/first/',
    ];
    for (const path of paths) {
      for (const visitor of [admin, new Visitor(server.origin)]) {
        const { headers } = await visitor.get(path);
        expect({ path, cache: headers['cache-control'], robots: headers['x-robots-tag'] }).toEqual({
          path,
          cache: 'no-store',
          robots: 'noindex',
        });
      }
    }
  });

  test('lets pages for everybody pass untouched', async () => {
    const { status, headers, shown } = await visitors.get('admin')!.get('/en/');
    expect(status).toBe(200);
    expect(headers['cache-control']).toBeUndefined();
    expect(shown.user).toBeUndefined();
  });

  test('takes a change only from our own pages', async () => {
    const admin = visitors.get('admin')!;
    const foreign: Record<string, string | undefined>[] = [
      { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
      { origin: 'https://evil.example', 'sec-fetch-site': undefined },
      { origin: 'null', 'sec-fetch-site': undefined },
      { origin: undefined, 'sec-fetch-site': undefined },
      { origin: server.origin, 'sec-fetch-site': 'cross-site' },
      { origin: server.origin, 'sec-fetch-site': 'same-site' },
      { origin: server.origin.replace('http:', 'https:'), 'sec-fetch-site': 'same-origin' },
      { origin: `${server.origin}.evil.example`, 'sec-fetch-site': undefined },
    ];
    for (const headers of foreign) {
      for (const [path] of Object.entries(pages).filter(([, { change }]) => change)) {
        expect({ path, headers, status: (await admin.post(path, { action: 'everywhere' }, headers)).status }).toEqual({
          path,
          headers,
          status: 403,
        });
      }
      for (const route of walked.filter(({ method }) => method !== 'GET')) {
        expect((await admin.json(route.method, addressOf(route), {}, headers)).status).toBe(403);
      }
    }
    expect((await admin.get('/desk/account/')).shown.user).toBeDefined();
  });

  test('takes JSON for a change, and so much of it', async () => {
    const admin = visitors.get('admin')!;
    const path = '/api/desk/probe/1';
    const form = await admin.json('PUT', path, {}, { 'content-type': 'text/plain' });
    expect(form).toMatchObject({ status: 415 });
    expect(await admin.json('PUT', path, 'x'.repeat(17_000))).toMatchObject({ status: 413 });
    expect(await admin.get(path)).toMatchObject({ status: 405, headers: { allow: 'PUT' } });
    expect(await admin.get('/api/desk/nothing-here')).toMatchObject({ status: 404 });
    expect(await admin.post('/desk/', {})).toMatchObject({ status: 405 });
  });

  test('shows pages in the language of the browser until a user chose one', async () => {
    const chinese = new Visitor(server.origin, { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.5' });
    expect((await chinese.get('/sign-in/')).shown.language).toBe('zh');
    expect((await chinese.get('/sign-in/?language=en')).shown.language).toBe('en');
    expect((await new Visitor(server.origin).get('/sign-in/?language=xx')).shown.language).toBe('en');
    const agent = visitors.get('agent')!;
    await agent.post('/desk/account/', { action: 'profile', name: 'Mei', team: '', language: 'zh' });
    expect((await agent.get('/desk/')).shown.language).toBe('zh');
  });
});
