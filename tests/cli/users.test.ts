import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findLink, useLink } from '../../src/store/one-time-links.ts';
import { findUser } from '../../src/store/users.ts';
import type { Store } from '../../src/store/store.ts';
import { openTestStore } from '../store/databases.ts';
import { run } from './run.ts';

let folder = '';
const now = new Date('2026-11-22T11:00:00Z');
const said = { name: 'Mei Lin', email: '', passwordHash: 'salt:hash' };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'replybook-users-'));
});
afterEach(() => rm(folder, { recursive: true }));

const withStore = async <Result>(work: (store: Store) => Promise<Result>): Promise<Result> => {
  const store = await openTestStore({ folder: join(folder, 'data'), databaseUrl: undefined, key: undefined });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};

const tokenOf = (output: string): string =>
  /^http:\/\/localhost:4321\/sign-in\/first\/\?token=(?<token>[0-9a-f]{64})\n$/u.exec(output)?.groups?.['token'] ?? '';

test('a user is added with a link, listed, and given another role', async () => {
  const added = await run(['users', 'add', 'Mei@example.com', '--role', 'lead', '--name', 'Mei'], folder);
  expect(added).toMatchObject({ code: 0, errors: expect.stringContaining('within 48 hours') });
  const token = tokenOf(added.output);
  expect(await withStore((store) => findLink(store, token, now))).toMatchObject({
    user: { name: 'Mei', role: 'lead' },
  });
  expect((await run(['users', 'list'], folder)).output).toBe('mei@example.com\tlead\tMei\tno password yet\n');
  expect((await run(['users', 'set-role', 'mei@example.com', 'admin'], folder)).output).toBe(
    'mei@example.com is admin now.\n',
  );
  await withStore((store) => useLink(store, token, { said, now }));
  expect((await run(['users', 'list'], folder)).output).toBe('mei@example.com\tadmin\tMei Lin\tpassword\n');
});

test('a reset takes the password away and prints a new link; a removal leaves nobody', async () => {
  await run(['users', 'add', 'mei@example.com'], folder);
  const first = tokenOf((await run(['users', 'reset', 'mei@example.com'], folder)).output);
  await withStore((store) => useLink(store, first, { said, now }));
  const second = tokenOf((await run(['users', 'reset', 'MEI@example.com'], folder)).output);
  expect(second).not.toBe(first);
  const user = await withStore((store) => findUser(store, { email: 'mei@example.com' }));
  expect(user).toMatchObject({ role: 'agent', hasPassword: false });
  expect((await run(['users', 'remove', 'mei@example.com'], folder)).code).toBe(0);
  expect(await run(['users', 'list'], folder)).toMatchObject({
    output: '',
    errors: expect.stringContaining('Nobody yet'),
  });
  expect(await withStore((store) => findLink(store, second, now))).toBeUndefined();
});

test.each([
  [['add', 'nobody'], '"nobody" is no e-mail address.'],
  [['add', 'mei@example.com', '--role', 'boss'], '"boss" is no role. Use one of agent, lead, admin.'],
  [['add', 'mei@example.com', '--name', ' '], '--name is " "; give a name of at most 60 characters.'],
  [['add', 'bo@example.com'], 'bo@example.com is there already. For a new link: replybook users reset bo@example.com'],
  [['set-role', 'bo@exmple.com', 'lead'], 'there is no user bo@exmple.com. Did you mean bo@example.com?'],
  [['set-role', 'bo@example.com', 'boss'], '"boss" is no role.'],
  [['reset', 'someone@else.org'], 'there is no user someone@else.org. See them with: replybook users list'],
])('users %j is refused with the reason', async (args, reason) => {
  await run(['users', 'add', 'bo@example.com'], folder);
  const { code, output, errors } = await run(['users', ...args], folder);
  expect([code, output, errors]).toEqual([2, '', expect.stringContaining(reason)]);
});
