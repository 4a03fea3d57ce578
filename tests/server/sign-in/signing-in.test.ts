import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStoreBySettings } from '../../../src/store/open-store-fs.ts';
import { makeLink } from '../../../src/store/one-time-links.ts';
import type { Store } from '../../../src/store/store.ts';
import { addUser, findUser, resetUser, setRole } from '../../../src/store/users.ts';
import { testDatabases } from '../../store/databases.ts';
import { startGated, Visitor, type Answered, type GatedServer } from './gated-server.ts';
import { join, password } from './people.ts';

const cookieName = 'replybook.session_token';
const account = '/desk/account/';

const signIn = (visitor: Visitor, email: string, typed = password, to = account): Promise<Answered> =>
  visitor.post(`/sign-in/?to=${encodeURIComponent(to)}`, { email, password: typed });

describe.each(testDatabases())('signing in, with sessions in $name', (database) => {
  // Two servers on one store, as behind a load balancer.
  let stores: Store[];
  let servers: GatedServer[];
  const [store, one, two] = [() => stores[0]!, () => servers[0]!, () => servers[1]!];

  beforeAll(async () => {
    await database.start();
    const settings = await database.newStore();
    stores = [];
    for (let made = 0; made < 2; made += 1) stores.push(await openStoreBySettings(settings, () => undefined));
    servers = [];
    for (const opened of stores) servers.push(await startGated(opened));
  });
  afterAll(async () => {
    for (const server of servers) await server.close();
    for (const opened of stores) await opened.close();
    await database.stop();
  });

  test('the first admin comes by the link, once, and is in', async () => {
    const token = await makeLink(store(), undefined, new Date());
    const page = `/sign-in/first/?token=${token}`;
    const visitor = new Visitor(one().origin);
    expect((await visitor.get(page)).shown.page).toEqual({ link: 'first' });
    const form = { name: 'Ada', email: 'Ada@Example.com', password, repeat: password };
    const answer = await visitor.post(page, form);
    expect(answer).toMatchObject({ status: 303, headers: { location: '/desk/' } });
    expect((await visitor.get(account)).shown.user).toMatchObject({ email: 'ada@example.com', role: 'admin' });
    // Nobody else gets in by it, nor does she again.
    for (const late of [new Visitor(two().origin), visitor]) {
      expect(await late.get(page)).toMatchObject({ status: 410, shown: { page: { link: 'gone' } } });
      expect(await late.post(page, form)).toMatchObject({ status: 410 });
    }
  });

  test('a link stays good until a password is taken', async () => {
    const id = await addUser(store().db, { name: 'Bo', email: 'bo@example.com', role: 'agent' }, new Date());
    const page = `/sign-in/first/?token=${await makeLink(store(), id, new Date())}`;
    const visitor = new Visitor(one().origin);
    const send = async (typed: string, repeat = typed, name = 'Bo'): Promise<string | undefined> => {
      const { status, shown } = await visitor.post(page, { name, password: typed, repeat });
      return status === 422 ? shown.page.message?.name : undefined;
    };
    expect(await send('short')).toBe('passwordShort');
    expect(await send('x'.repeat(129))).toBe('passwordLong');
    expect(await send('aaaaaaaaaaaa')).toBe('passwordSimple');
    expect(await send('bo@example.com')).toBe('passwordSimple');
    expect(await send('Password123456')).toBe('passwordSimple');
    expect(await send(password, 'seven green kettle')).toBe('passwordRepeat');
    expect(await send(password, password, ' ')).toBe('nameMissing');
    // The address of a user is known; another one in the form changes nothing.
    await visitor.post(page, { name: 'Bo', email: 'eve@example.com', password, repeat: password });
    expect((await visitor.get(account)).shown.user).toMatchObject({ email: 'bo@example.com', role: 'agent' });
  });

  test('a session holds on every server, and ends with the sign-out on every server', async () => {
    const { email } = await join(store(), one().origin, 'agent', 'cy@example.com');
    const visitor = new Visitor(one().origin);
    expect(await signIn(visitor, ` ${email.toUpperCase()} `)).toMatchObject({
      status: 303,
      headers: { location: account },
    });
    const elsewhere = new Visitor(two().origin);
    elsewhere.cookies.set(cookieName, visitor.cookies.get(cookieName)!);
    expect((await elsewhere.get(account)).shown.user).toMatchObject({ email });
    const out = await visitor.post('/sign-out/', {});
    expect(out).toMatchObject({ status: 303, headers: { location: '/sign-in/?note=signed-out' } });
    expect(visitor.cookies.has(cookieName)).toBe(false);
    expect(await elsewhere.get(account)).toMatchObject({ status: 302 });
  });

  test('a wrong password, an unknown address and a missing field say so, and the address is kept', async () => {
    const { email } = await join(store(), one().origin, 'agent', 'di@example.com');
    const visitor = new Visitor(one().origin);
    const wrong = await signIn(visitor, email, 'not my password');
    expect(wrong).toMatchObject({
      status: 401,
      shown: { page: { values: { email }, message: { name: 'wrong', isError: true } } },
    });
    const unknown = await signIn(visitor, 'nobody@example.com', 'not my password');
    expect(unknown.shown.page.message).toEqual(wrong.shown.page.message);
    expect((await signIn(visitor, email, '')).shown.page.message?.name).toBe('fields');
    expect(wrong.text).not.toContain('not my password');
    expect(visitor.cookies.size).toBe(0);
  });

  test('cookies are for the server alone, of this site alone, and over https of this host alone', async () => {
    const { email } = await join(store(), one().origin, 'agent', 'ed@example.com');
    const plain = await signIn(new Visitor(one().origin), email);
    expect(plain.headers['set-cookie']).toEqual([
      expect.stringMatching(/^replybook\.session_token=[^;]+; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/u),
    ]);
    const behind = await startGated(store(), { proxies: 1 });
    const proxy = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'desk.example.com' };
    const visitor = new Visitor(behind.origin, proxy);
    const own = { origin: 'https://desk.example.com' };
    const secure = await visitor.post('/sign-in/', { email, password }, own);
    expect(secure.headers['set-cookie']).toEqual([
      expect.stringMatching(
        /^__Host-replybook\.session_token=[^;]+; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Lax$/u,
      ),
    ]);
    expect((await visitor.get(account)).shown.user).toMatchObject({ email });
    // What was set over http is worth nothing over https.
    const stolen = new Visitor(behind.origin, proxy);
    stolen.cookies.set(cookieName, /=(?<value>[^;]+)/u.exec(plain.headers['set-cookie']![0]!)![1]!);
    expect(await stolen.get(account)).toMatchObject({ status: 302 });
    await behind.close();
  });

  test('no session from before the sign-in is worth anything after it', async () => {
    const [ada, eve] = [
      await join(store(), one().origin, 'agent', 'fay@example.com'),
      await join(store(), one().origin, 'agent', 'eve@example.com'),
    ];
    const planted = eve.visitor.cookies.get(cookieName)!;
    const victim = new Visitor(one().origin);
    victim.cookies.set(cookieName, planted);
    await signIn(victim, ada.email);
    expect(victim.cookies.get(cookieName)).not.toBe(planted);
    expect((await victim.get(account)).shown.user).toMatchObject({ email: ada.email });
    expect(await eve.visitor.get(account)).toMatchObject({ status: 302 });
    // A token that nobody signed, and one whose signature is another's.
    for (const forged of ['planted', `${planted.split('.')[0]!}.${'A'.repeat(43)}%3D`]) {
      const visitor = new Visitor(one().origin);
      visitor.cookies.set(cookieName, forged);
      expect(await visitor.get(account)).toMatchObject({ status: 302 });
    }
  });

  test('after five wrong passwords from one place an account is locked there, on both servers, for all tries at once', async () => {
    const { email } = await join(store(), one().origin, 'agent', 'gil@example.com');
    const guess = (index: number): Promise<Answered> =>
      signIn(new Visitor(servers[index % 2]!.origin), email, `guess number ${index}`);
    const answers = await Promise.all(Array.from({ length: 9 }, (_, index) => guess(index)));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(4);
    const right = await signIn(new Visitor(two().origin), email);
    expect(right).toMatchObject({ status: 429, shown: { page: { message: { name: 'wait', minutes: 15 } } } });
    expect(right.headers['set-cookie']).toBeUndefined();
  });

  test('the lock is for one place; agents elsewhere sign in, and a right password forgets the slips', async () => {
    const behind = await startGated(store(), { proxies: 1 });
    const { email } = await join(store(), one().origin, 'agent', 'hal@example.com');
    const from = (address: string): Visitor => new Visitor(behind.origin, { 'x-forwarded-for': `6.6.6.6, ${address}` });
    for (let tries = 0; tries < 6; tries += 1) await signIn(from('203.0.113.9'), email, 'guess');
    expect(await signIn(from('203.0.113.9'), email)).toMatchObject({ status: 429 });
    for (let round = 0; round < 2; round += 1) {
      for (let tries = 0; tries < 3; tries += 1) {
        expect(await signIn(from('198.51.100.7'), email, 'guess')).toMatchObject({ status: 401 });
      }
      expect(await signIn(from('198.51.100.7'), email)).toMatchObject({ status: 303 });
    }
    await behind.close();
  });

  test('a role that is taken away is gone at once', async () => {
    const { id, visitor } = await join(store(), one().origin, 'lead', 'ida@example.com');
    expect((await visitor.get('/lead/')).status).toBe(200);
    await setRole(store(), id, 'agent');
    expect((await visitor.get('/lead/')).status).toBe(403);
  });

  test('a reset ends every session; only the new link lets in', async () => {
    const { id, email, visitor } = await join(store(), one().origin, 'agent', 'jo@example.com');
    await resetUser(store(), id);
    expect(await visitor.get(account)).toMatchObject({ status: 302 });
    expect(await signIn(new Visitor(one().origin), email)).toMatchObject({ status: 401 });
    await join(store(), one().origin, 'agent', email);
    expect(await signIn(new Visitor(one().origin), email)).toMatchObject({ status: 303 });
    expect(await findUser(store(), { id })).toMatchObject({ email, hasPassword: true });
  });

  test('a session ends by itself', async () => {
    const { visitor } = await join(store(), one().origin, 'agent', 'kim@example.com');
    await store().db.updateTable('sessions').set({ expires_at: '2026-01-01T00:00:00.000Z' }).execute();
    expect(await visitor.get(account)).toMatchObject({ status: 302 });
  });
});
