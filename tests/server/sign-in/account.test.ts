import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStoreBySettings } from '../../../src/store/open-store-fs.ts';
import type { Store } from '../../../src/store/store.ts';
import { findUser } from '../../../src/store/users.ts';
import { testDatabases } from '../../store/databases.ts';
import { startGated, Visitor, type Answered, type GatedServer } from './gated-server.ts';
import { join, password, type Person } from './people.ts';
import { appCode } from './totp.ts';

const account = '/desk/account/';

describe.each(testDatabases())('the account page, on $name', (database) => {
  let store: Store;
  let server: GatedServer;
  beforeAll(async () => {
    await database.start();
    store = await openStoreBySettings(await database.newStore(), () => undefined);
    server = await startGated(store);
  });
  afterAll(async () => {
    await server.close();
    await store.close();
    await database.stop();
  });

  const newcomer = (name: string): Promise<Person> => join(store, server.origin, 'agent', `${name}@example.com`);
  const signIn = (visitor: Visitor, email: string, typed = password): Promise<Answered> =>
    visitor.post(`/sign-in/?to=${account}`, { email, password: typed });
  const change = ({ visitor }: Person, action: string, form: Record<string, string> = {}): Promise<Answered> =>
    visitor.post(account, { action, ...form });

  test('a user sets name, team and language, and nothing that is not theirs to set', async () => {
    const person = await newcomer('ada');
    const form = { name: ' Ada L. ', team: 'Night shift', language: 'zh', role: 'admin', email: 'x@example.com' };
    const saved = await change(person, 'profile', form);
    expect(saved.headers.location).toBe('/desk/account/?done=profileSaved');
    const { shown } = await person.visitor.get('/desk/account/?done=profileSaved');
    expect(shown.page).toMatchObject({
      account: { name: 'Ada L.', team: 'Night shift', language: 'zh', role: 'agent', email: 'ada@example.com' },
      message: { name: 'profileSaved', isError: false, part: 'profile' },
    });
    const nameless = await change(person, 'profile', { name: '', team: 'Day', language: 'en' });
    expect(nameless).toMatchObject({
      status: 422,
      shown: { page: { message: { name: 'nameMissing' }, values: { team: 'Day' } } },
    });
    expect((await change(person, 'constructor')).status).toBe(400);
  });

  test('a new password asks for the current one, and signs other devices out', async () => {
    const person = await newcomer('bo');
    const other = new Visitor(server.origin);
    await signIn(other, person.email);
    const next = 'eight blue lanterns';
    const before = new Map(person.visitor.cookies);
    const wrong = await change(person, 'password', { password: 'not mine at all', new: next, repeat: next });
    expect(wrong).toMatchObject({
      status: 422,
      shown: { page: { message: { name: 'wrongPassword', part: 'password' } } },
    });
    const weak = await change(person, 'password', { password, new: 'bo@example.com', repeat: 'bo@example.com' });
    expect(weak.shown.page.message?.name).toBe('passwordSimple');
    const done = await change(person, 'password', { password, new: next, repeat: next });
    expect(done.headers.location).toBe('/desk/account/?done=passwordSaved');
    expect((await person.visitor.get(account)).status).toBe(200);
    expect(person.visitor.cookies).not.toEqual(before);
    expect((await other.get(account)).status).toBe(302);
    expect((await signIn(new Visitor(server.origin), person.email)).status).toBe(401);
    expect((await signIn(new Visitor(server.origin), person.email, next)).status).toBe(303);
  });

  test('guessing the current password locks as the sign-in does', async () => {
    const person = await newcomer('cy');
    const statuses: number[] = [];
    for (let tries = 0; tries < 6; tries += 1) {
      statuses.push((await change(person, 'two-factor-begin', { password: `guess number ${tries}` })).status);
    }
    expect(statuses).toEqual([422, 422, 422, 422, 422, 429]);
  });

  test('signing out everywhere ends every session', async () => {
    const person = await newcomer('di');
    const other = new Visitor(server.origin);
    await signIn(other, person.email);
    const out = await change(person, 'everywhere');
    expect(out.headers.location).toBe('/sign-in/?note=everywhere');
    expect(person.visitor.cookies.size).toBe(0);
    expect((await other.get(account)).status).toBe(302);
  });

  test('a second step counts once a code confirmed it; then a password alone opens nothing', async () => {
    const person = await newcomer('ed');
    const begun = await change(person, 'two-factor-begin', { password });
    const { uri, backupCodes } = begun.shown.page.setup!;
    expect(backupCodes).toHaveLength(10);
    expect((await signIn(new Visitor(server.origin), person.email)).headers.location).toBe(account);
    const fields = { uri, codes: backupCodes[0]! };
    const slip = await change(person, 'two-factor-confirm', { ...fields, code: '12' });
    expect(slip).toMatchObject({ status: 422, shown: { page: { message: { name: 'wrongCode' }, setup: { uri } } } });
    const junk = await change(person, 'two-factor-confirm', { uri: 'javascript:alert(1)', code: '12' });
    expect(junk.shown.page).not.toHaveProperty('setup');
    const done = await change(person, 'two-factor-confirm', { ...fields, code: appCode(uri) });
    expect(done.headers.location).toBe('/desk/account/?done=twoFactorOn');
    expect((await person.visitor.get(account)).shown.page.account).toMatchObject({ hasTwoFactor: true });

    const visitor = new Visitor(server.origin);
    const first = await signIn(visitor, person.email);
    expect(first.headers.location).toBe('/sign-in/two-factor/?to=%2Fdesk%2Faccount%2F');
    expect((await visitor.get(account)).status).toBe(302);
    const wrong = await visitor.post('/sign-in/two-factor/?to=/desk/account/', { code: '000000' });
    expect(wrong).toMatchObject({ status: 401, shown: { page: { message: { name: 'wrongCode' } } } });
    const code = appCode(uri);
    const right = await visitor.post('/sign-in/two-factor/?to=/desk/account/', {
      code: `${code.slice(0, 3)} ${code.slice(3)}`,
    });
    expect(right.headers.location).toBe(account);
    expect((await visitor.get(account)).shown.user).toMatchObject({ email: person.email });
  });

  test('a backup code lets in once; new ones take the place of the old; the second step can be turned off', async () => {
    const person = await newcomer('fay');
    const { uri, backupCodes } = (await change(person, 'two-factor-begin', { password })).shown.page.setup!;
    await change(person, 'two-factor-confirm', { uri, code: appCode(uri) });
    const comeIn = async (code: string): Promise<number> => {
      const visitor = new Visitor(server.origin);
      await signIn(visitor, person.email);
      return (await visitor.post('/sign-in/two-factor/', { code })).status;
    };
    expect(await comeIn(backupCodes[0]!)).toBe(303);
    expect(await comeIn(backupCodes[0]!)).toBe(401);
    const renewed = (await change(person, 'two-factor-codes', { password })).shown.page.newCodes!;
    expect(await comeIn(backupCodes[1]!)).toBe(401);
    expect(await comeIn(renewed[1]!.replace('-', ''))).toBe(303);
    expect((await change(person, 'two-factor-end', { password })).headers.location).toBe(
      '/desk/account/?done=twoFactorOff',
    );
    expect((await signIn(new Visitor(server.origin), person.email)).headers.location).toBe(account);
    expect(await findUser(store, { email: person.email })).toMatchObject({ hasTwoFactor: false });
  });

  test('codes cannot be guessed: five tries, and the sign-in begins anew', async () => {
    const person = await newcomer('gil');
    const { uri } = (await change(person, 'two-factor-begin', { password })).shown.page.setup!;
    await change(person, 'two-factor-confirm', { uri, code: appCode(uri) });
    const visitor = new Visitor(server.origin);
    await signIn(visitor, person.email);
    for (let tries = 0; tries < 5; tries += 1) {
      expect((await visitor.post('/sign-in/two-factor/', { code: 'abcdef' })).status).toBe(401);
    }
    const over = await visitor.post('/sign-in/two-factor/', { code: appCode(uri) });
    expect(over.headers.location).toBe('/sign-in/?note=expired&to=%2Fdesk%2F');
    expect(
      (await new Visitor(server.origin).post('/sign-in/two-factor/', { code: appCode(uri) })).headers.location,
    ).toBe('/sign-in/?note=expired&to=%2Fdesk%2F');
  });
});
