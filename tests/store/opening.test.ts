import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { StoreError } from '../../src/store/database.ts';
import { freePort } from '../browser/free-port.ts';
import { openTestStore } from './databases.ts';

let home = '';

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'replybook-opening-'));
});
afterEach(() => rm(home, { recursive: true }));

test('a store without settings is a folder with a file and a key that only their owner may read', async () => {
  const folder = join(home, 'new', 'data');
  const store = await openTestStore({ folder, databaseUrl: '', key: '' });
  const modes = await Promise.all(
    ['', 'replybook.sqlite', 'replybook.sqlite-wal', 'key'].map(async (name) => (await stat(join(folder, name))).mode),
  );
  expect(modes.map((mode) => (mode & 0o777).toString(8))).toEqual(['700', '600', '600', '600']);
  expect(store.place).toBe(join(folder, 'replybook.sqlite'));
  await store.close();
});

test('a store with a key of its own leaves no key in the folder', async () => {
  const key = Buffer.alloc(32, 'k').toString('base64');
  await (await openTestStore({ folder: home, databaseUrl: undefined, key })).close();
  await expect(readFile(join(home, 'key'))).rejects.toThrow('ENOENT');
});

test('a folder that cannot be made is told with what to do instead', async () => {
  await writeFile(join(home, 'file'), '');
  const opening = openTestStore({ folder: join(home, 'file', 'data'), databaseUrl: undefined, key: undefined });
  await expect(opening).rejects.toThrow(StoreError);
  await expect(opening).rejects.toThrow(/replybook\.sqlite cannot be opened: ENOTDIR.*set REPLYBOOK_DATA/u);
});

test('a file that is no database is told, and left as it is', async () => {
  const file = join(home, 'replybook.sqlite');
  await writeFile(file, 'a letter to a friend, and no database at all');
  const opening = openTestStore({ folder: home, databaseUrl: undefined, key: undefined });
  await expect(opening).rejects.toThrow(/replybook\.sqlite cannot be opened: file is not a database/u);
  expect(await readFile(file, 'utf8')).toBe('a letter to a friend, and no database at all');
});

test('a key that is a folder is told by its name', async () => {
  await mkdir(join(home, 'key'));
  const opening = openTestStore({ folder: home, databaseUrl: undefined, key: undefined });
  await expect(opening).rejects.toThrow(/key cannot be read: .*EISDIR/u);
});

test.each(['mysql://host/name', 'replybook', 'postgres//host'])(
  '"%s" is no address of PostgreSQL',
  async (databaseUrl) => {
    await expect(async () => openTestStore({ folder: home, databaseUrl, key: undefined })).rejects.toThrow(
      'DATABASE_URL is no address of PostgreSQL. Write it like postgres://user:password@host:5432/name.',
    );
  },
);

test('a PostgreSQL that does not answer is told by its place, without the password', async () => {
  const port = await freePort();
  const databaseUrl = `postgres://ada:s3cret-word@127.0.0.1:${port}/book`;
  const failure = await openTestStore({ folder: home, databaseUrl, key: undefined }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(StoreError);
  const { message } = failure as StoreError;
  expect(message).toContain(`The store in PostgreSQL 127.0.0.1:${port}/book cannot be opened: `);
  expect(message).toContain('ECONNREFUSED');
  expect(message).not.toContain('s3cret-word');
});
