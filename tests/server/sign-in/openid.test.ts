import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oidcOf } from '../../../src/server/sign-in/oidc-settings.ts';
import { openStoreBySettings } from '../../../src/store/open-store-fs.ts';
import type { Store } from '../../../src/store/store.ts';
import { addUser, listUsers } from '../../../src/store/users.ts';
import { testDatabases } from '../../store/databases.ts';
import { startGated, Visitor, type Answered, type GatedServer } from './gated-server.ts';
import { client, startOpenIdProvider, type OpenIdProvider } from './openid-provider.ts';

const account = '/desk/account/';

describe.each(testDatabases())('signing in with an OpenID provider, on $name', (database) => {
  let store: Store;
  let provider: OpenIdProvider;
  let server: GatedServer;

  beforeAll(async () => {
    await database.start();
    store = await openStoreBySettings(await database.newStore(), () => undefined);
    provider = await startOpenIdProvider();
    server = await startGated(store, { oidc: settings({}) });
    await addUser(store.db, { name: 'Ada', email: 'ada@example.com', role: 'lead' }, new Date());
  });
  afterAll(async () => {
    await server.close();
    await provider.close();
    await store.close();
    await database.stop();
  });

  const settings = (others: Record<string, string>): NonNullable<ReturnType<typeof oidcOf>> =>
    oidcOf({
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: client.id,
      OIDC_CLIENT_SECRET: client.secret,
      OIDC_NAME: 'Company login',
      ...others,
    })!;

  const goThrough = async (visitor: Visitor, to = account): Promise<Answered> => {
    const leaving = await visitor.get(`/sign-in/oidc/?to=${encodeURIComponent(to)}`);
    const back = await provider.pass(leaving.headers.location ?? '');
    return visitor.get(`${back.pathname}${back.search}`);
  };

  test('whom an admin added comes in by the address that the provider has proven, and goes on', async () => {
    provider.identity = { sub: '7', email: 'Ada@example.com', email_verified: true, name: 'Ada L.' };
    const visitor = new Visitor(server.origin);
    expect((await visitor.get('/sign-in/')).shown.page.oidcName).toBe('Company login');
    const first = await goThrough(visitor, '/desk/orders/?id=1');
    expect(first).toMatchObject({ status: 303, headers: { location: '/desk/orders/?id=1' } });
    expect((await visitor.get(account)).shown.user).toMatchObject({
      email: 'ada@example.com',
      role: 'lead',
      name: 'Ada',
    });
    // Later the provider's own name for the person counts, whatever the address has become.
    provider.identity = { sub: '7', email: 'ada.new@example.com', email_verified: true, name: 'Ada L.' };
    const again = new Visitor(server.origin);
    expect(await goThrough(again)).toMatchObject({ headers: { location: account } });
    expect((await again.get(account)).shown.user).toMatchObject({ email: 'ada@example.com' });
  });

  test('nobody else comes in: a stranger, or an address that the provider has not proven', async () => {
    const strangers = [
      { sub: '8', email: 'stranger@example.com', email_verified: true, name: 'Eve' },
      { sub: '9', email: 'ada@example.com', email_verified: false, name: 'Eve' },
      { sub: '10', email: 'ada@example.com', name: 'Eve' },
    ];
    for (const identity of strangers) {
      provider.identity = identity;
      const visitor = new Visitor(server.origin);
      const answer = await goThrough(visitor);
      expect(answer.headers.location).toBe('/sign-in/?note=unknown&to=%2Fdesk%2Faccount%2F');
      expect((await visitor.get(answer.headers.location!)).shown.page.message?.name).toBe('oidcUnknown');
      expect(await visitor.get(account)).toMatchObject({ status: 302 });
    }
    expect(await listUsers(store)).toHaveLength(1);
  });

  test('a provider that proves no addresses may be trusted by setting', async () => {
    await addUser(store.db, { name: 'Bo', email: 'bo@example.com', role: 'agent' }, new Date());
    const trusting = await startGated(store, { oidc: settings({ OIDC_TRUST_EMAILS: 'yes' }) });
    provider.identity = { sub: '11', email: 'bo@example.com', name: 'Bo' };
    const visitor = new Visitor(trusting.origin);
    expect(await goThrough(visitor)).toMatchObject({ headers: { location: account } });
    expect((await visitor.get(account)).shown.user).toMatchObject({ email: 'bo@example.com' });
    await trusting.close();
  });

  test('a way back that another browser began, was used, or is made up leads to the sign-in', async () => {
    provider.identity = { sub: '7', email: 'ada@example.com', email_verified: true, name: 'Ada' };
    const [one, other] = [new Visitor(server.origin), new Visitor(server.origin)];
    const leaving = await one.get('/sign-in/oidc/?to=https://evil.example/');
    const back = await provider.pass(leaving.headers.location ?? '');
    const path = `${back.pathname}${back.search}`;
    expect((await other.get(path)).headers.location).toMatch(/^\/sign-in\/\?note=failed/u);
    const made = await other.get(`${back.pathname}?code=x&state=y`);
    expect(made.headers.location).toBe('/sign-in/?note=failed&to=%2Fdesk%2F');
    expect((await one.get(path)).headers.location).toBe('/desk/');
    expect((await one.get(path)).headers.location).toMatch(/^\/sign-in\/\?note=failed/u);
    expect(await other.get(account)).toMatchObject({ status: 302 });
  });

  test('who is refused there is told so, and keeps where they wanted to go', async () => {
    provider.refuses = true;
    const answer = await goThrough(new Visitor(server.origin));
    provider.refuses = false;
    expect(answer.headers.location).toBe('/sign-in/?note=failed&to=%2Fdesk%2Faccount%2F');
  });

  test('without a provider there is no way to one', async () => {
    const plain = await startGated(store);
    const visitor = new Visitor(plain.origin);
    expect((await visitor.get('/sign-in/')).shown.page).toEqual({});
    // Left to Astro, which has no such page.
    expect((await visitor.get('/sign-in/oidc/')).shown.url).toBe('/sign-in/oidc/');
    expect((await visitor.get('/api/auth/callback/oidc')).headers['set-cookie']).toBeUndefined();
    await plain.close();
  });
});

describe('the settings of a provider', () => {
  const whole = { OIDC_ISSUER: 'https://login.example.com', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' };

  test('are all there, or none is', () => {
    expect(oidcOf({})).toBeUndefined();
    expect(oidcOf(whole)).toMatchObject({ name: 'OpenID', trustsEmails: false });
    expect(() => oidcOf({ OIDC_ISSUER: whole.OIDC_ISSUER })).toThrow('Set OIDC_CLIENT_ID and OIDC_CLIENT_SECRET too');
  });

  test('are refused in words', () => {
    expect(() => oidcOf({ ...whole, OIDC_ISSUER: 'http://login.example.com' })).toThrow('OIDC_ISSUER is "http://');
    expect(() => oidcOf({ ...whole, OIDC_ISSUER: 'login' })).toThrow('give the address of the provider');
    expect(() => oidcOf({ ...whole, OIDC_TRUST_EMAILS: 'true' })).toThrow(
      'OIDC_TRUST_EMAILS is "true"; give yes or no.',
    );
  });
});
