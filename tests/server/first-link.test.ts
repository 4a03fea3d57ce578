import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { firstLink } from '../../src/server/first-link.ts';
import { findLink, useLink } from '../../src/store/one-time-links.ts';
import { openTestStore } from '../store/databases.ts';

test('a start with no users prints a link, each start a new one, until there is an admin', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'replybook-first-'));
  const now = new Date('2026-11-26T09:00:00Z');
  const settings = { folder, databaseUrl: undefined, key: undefined };
  const printed: string[] = [];
  for (let start = 0; start < 2; start += 1) {
    const store = await openTestStore(settings);
    printed.push((await firstLink(store, 'http://localhost:4321', now)) ?? '');
    await store.close();
  }
  const tokens = printed.map(
    (words) => /^http:\/\/localhost:4321\/sign-in\/first\/\?token=(?<token>\w{64})$/mu.exec(words)?.[1] ?? '',
  );
  expect(new Set(tokens).size).toBe(2);
  const store = await openTestStore(settings);
  for (const token of tokens) expect(await findLink(store, token, now)).toEqual({ user: undefined });
  await useLink(store, tokens[0]!, { said: { name: 'Ada', email: 'ada@example.com', passwordHash: 'a:b' }, now });
  expect(await firstLink(store, 'http://localhost:4321', now)).toBeUndefined();
  await store.close();
  await rm(folder, { recursive: true });
});
