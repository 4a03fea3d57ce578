import { expect, test } from 'vitest';
import { findLink, linkHours, makeLink, useLink, type FirstSignIn } from '../../../src/store/one-time-links.ts';
import { purgeSignIn } from '../../../src/store/purge-sign-in.ts';
import { countAttempt, settleAttempt, type AttemptLimit } from '../../../src/store/sign-in-attempts.ts';
import { signInSecret } from '../../../src/store/sign-in-secret.ts';
import { addUser, findUser, listUsers, removeUser, resetUser, setProfile, setRole } from '../../../src/store/users.ts';
import { openTestStore, type TestDatabase } from '../databases.ts';
import { freshStore } from './fresh-store.ts';

const now = new Date('2026-11-26T09:00:00Z');
const later = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);
const mei = { name: 'Mei', email: 'Mei@Example.com', role: 'agent' } as const;
const said: FirstSignIn = { name: 'Mei Lin', email: 'boss@example.com', passwordHash: 'salt:hash' };

export function testSignIn(database: TestDatabase): void {
  const fresh = freshStore(database);

  test('users, whose address is written in one way and taken once', async () => {
    const id = await addUser(fresh.store.db, mei, now);
    expect(await findUser(fresh.store, { email: 'MEI@example.com' })).toEqual({
      id,
      name: 'Mei',
      email: 'mei@example.com',
      role: 'agent',
      hasPassword: false,
      hasTwoFactor: false,
    });
    await expect(addUser(fresh.store.db, { ...mei, email: 'mei@EXAMPLE.com' }, now)).rejects.toThrow(/unique/iu);
    await setRole(fresh.store, id, 'lead');
    await setProfile(fresh.store, id, { name: 'Mei L.', team: 'Night', language: 'zh' });
    expect(await listUsers(fresh.store)).toMatchObject([
      { name: 'Mei L.', role: 'lead', team: 'Night', language: 'zh' },
    ]);
    await setProfile(fresh.store, id, { name: 'Mei L.', team: '', language: 'zh' });
    expect(await findUser(fresh.store, { id })).not.toHaveProperty('team');
    await removeUser(fresh.store, id);
    expect(await listUsers(fresh.store)).toEqual([]);
  });

  test('a link that lets a user in once, also of two that come at once', async () => {
    const id = await addUser(fresh.store.db, mei, now);
    const token = await makeLink(fresh.store, id, now);
    expect(await findLink(fresh.store, token, now)).toMatchObject({ user: { id } });
    const uses = await Promise.all([1, 2].map(() => useLink(fresh.store, token, { said, now })));
    expect(uses.toSorted()).toEqual(['mei@example.com', undefined]);
    expect(await findLink(fresh.store, token, now)).toBeUndefined();
    expect(await findUser(fresh.store, { id })).toMatchObject({ name: 'Mei Lin', hasPassword: true });
  });

  test('a link no longer than its time, nor once another was made for the same user', async () => {
    const id = await addUser(fresh.store.db, mei, now);
    const first = await makeLink(fresh.store, id, now);
    const second = await makeLink(fresh.store, id, now);
    expect(await findLink(fresh.store, first, now)).toBeUndefined();
    expect(await findLink(fresh.store, second, later(linkHours * 60 - 1))).toBeDefined();
    expect(await findLink(fresh.store, second, later(linkHours * 60))).toBeUndefined();
    expect(await useLink(fresh.store, second, { said, now: later(linkHours * 60) })).toBeUndefined();
  });

  test('no token, only its digest', async () => {
    const token = await makeLink(fresh.store, undefined, now);
    const rows = await fresh.store.db.selectFrom('one_time_links').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(await useLink(fresh.store, rows[0]!.token_digest, { said, now })).toBeUndefined();
  });

  test('one first admin, whichever link is used first', async () => {
    const links = [await makeLink(fresh.store, undefined, now), await makeLink(fresh.store, undefined, now)];
    expect(await findLink(fresh.store, links[1]!, now)).toEqual({ user: undefined });
    const uses = await Promise.all(links.map((token) => useLink(fresh.store, token, { said, now })));
    expect(uses.toSorted()).toEqual(['boss@example.com', undefined]);
    expect(await listUsers(fresh.store)).toMatchObject([{ email: 'boss@example.com', role: 'admin' }]);
    const late = await makeLink(fresh.store, undefined, now);
    expect(await findLink(fresh.store, late, now)).toBeUndefined();
    expect(await useLink(fresh.store, late, { said, now })).toBeUndefined();
  });

  test('nothing that lets a user in after a reset but a new link', async () => {
    const id = await addUser(fresh.store.db, mei, now);
    await useLink(fresh.store, await makeLink(fresh.store, id, now), { said, now });
    const at = now.toISOString();
    await fresh.store.db
      .insertInto('sessions')
      .values({ id: 's', user_id: id, token: 't', expires_at: at, created_at: at, updated_at: at })
      .execute();
    await resetUser(fresh.store, id);
    expect(await findUser(fresh.store, { id })).toMatchObject({ hasPassword: false, hasTwoFactor: false });
    expect(await fresh.store.db.selectFrom('sessions').selectAll().execute()).toEqual([]);
  });

  test('the count of attempts for every server, each before it is made', async () => {
    const pair: AttemptLimit = { key: 'pair mei 10.0.0.1', count: 3, minutes: 15 };
    const account: AttemptLimit = { key: 'account mei', count: 5, minutes: 60 };
    const other = await openTestStore(fresh.settings);
    const stores = [fresh.store, other, fresh.store, other, fresh.store, other];
    const waits = await Promise.all(stores.map((store) => countAttempt(store, [pair, account], now)));
    await other.close();
    expect(waits.filter((wait) => wait === 0)).toHaveLength(3);
    expect(Math.max(...waits)).toBe(3600);
    expect(await countAttempt(fresh.store, [pair], later(14))).toBe(60);
    expect(await countAttempt(fresh.store, [pair], later(15))).toBe(0);
    await settleAttempt(fresh.store, [pair, account], pair.key);
    expect(await countAttempt(fresh.store, [account], later(16))).toBe(2640);
  });

  test('one secret, the same for every server and after a restart, never readable in the database', async () => {
    const other = await openTestStore(fresh.settings);
    const one = await signInSecret(fresh.store);
    const two = await signInSecret(other);
    await other.close();
    expect(one).toMatch(/^[0-9a-f]{64}$/u);
    expect(two).toBe(one);
    const files = await database.files(fresh.settings, fresh.store);
    expect(files.some((file) => file.includes(one))).toBe(false);
  });

  test('nothing of the sign-in beyond its time', async () => {
    const id = await addUser(fresh.store.db, mei, now);
    await makeLink(fresh.store, id, now);
    await countAttempt(fresh.store, [{ key: 'k', count: 1, minutes: 1 }], now);
    await purgeSignIn(fresh.store, later(1));
    expect(await fresh.store.db.selectFrom('sign_in_attempts').selectAll().execute()).toEqual([]);
    expect(await fresh.store.db.selectFrom('one_time_links').selectAll().execute()).toHaveLength(1);
    await purgeSignIn(fresh.store, later(linkHours * 60));
    expect(await fresh.store.db.selectFrom('one_time_links').selectAll().execute()).toEqual([]);
  });
}
