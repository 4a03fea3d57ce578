import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useOrderToken } from '../../src/store/order-tokens-fs.ts';
import { openTestStore } from '../store/databases.ts';
import { run } from './run.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'replybook-tokens-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a token is shown once, listed without its secret, and refused once it is revoked', async () => {
  const made = await run(['orders', 'token', 'add', 'web-shop'], folder);
  expect(made.code).toBe(0);
  expect(made.output).toMatch(/^rbo_[\w-]{43}\n$/u);
  expect(made.errors).toBe('The token "web-shop" is taken until 2027-11-22. Keep it now: it is not shown again.\n');
  const store = await openTestStore({ folder: join(folder, 'data'), databaseUrl: undefined, key: undefined });
  expect(await useOrderToken(store, made.output.trim(), new Date('2026-11-23T10:00:00Z'))).toBeDefined();
  await run(['orders', 'token', 'add', 'erp', '--days', '7'], folder);
  expect(await run(['orders', 'token', 'list'], folder)).toEqual({
    code: 0,
    output: [
      'erp: made on 2026-11-22, taken until 2026-11-29, never used\n',
      'web-shop: made on 2026-11-22, taken until 2027-11-22, last used on 2026-11-23\n',
    ].join(''),
    errors: '',
  });
  expect((await run(['orders', 'token', 'revoke', 'web-shop'], folder)).output).toBe(
    'The token "web-shop" is revoked.\n',
  );
  expect(await useOrderToken(store, made.output.trim(), new Date('2026-11-23T10:00:00Z'))).toBeUndefined();
  await store.close();
});

test.each([
  [['add', 'a name'], '"a name" is no name for a token.'],
  [['add', 'erp', '--days', '0'], '--days is "0"; give a number from 1 to 3650.'],
  [['revoke', 'nobody'], 'there is no token "nobody". See them with: replybook orders token list'],
])('orders token %j is refused with the reason', async (args, reason) => {
  const { code, errors } = await run(['orders', 'token', ...args], folder);
  expect([code, errors]).toEqual([2, expect.stringContaining(reason)]);
});

test('a name is taken once, and an empty list says how to begin', async () => {
  expect((await run(['orders', 'token', 'list'], folder)).errors).toContain('There is no token.');
  await run(['orders', 'token', 'add', 'erp'], folder);
  const again = await run(['orders', 'token', 'add', 'erp'], folder);
  expect([again.code, again.output]).toEqual([2, '']);
  expect(again.errors).toContain('there is a token "erp" already.');
});
