import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openStoreBySettings, type StoreSettings } from '../../src/store/open-store-fs.ts';
import type { Store } from '../../src/store/store.ts';
import { startPostgres, type PostgresServer } from './postgres-server.ts';

/** A real database that the contract runs on. */
export interface TestDatabase {
  readonly name: string;
  readonly start: () => Promise<void>;
  /** The settings of a new, empty store. */
  readonly newStore: () => Promise<StoreSettings>;
  /** Every file in which the database keeps what it was told. */
  readonly files: (settings: StoreSettings, store: Store) => Promise<Buffer[]>;
  readonly stop: () => Promise<void>;
}

/** From then on a connection may break: a server that stops does not wait for those that are just being closed. */
let isStopping = false;

/** Opens the store of settings; what breaks outside a query fails the test. */
export function openTestStore(settings: StoreSettings): Promise<Store> {
  return openStoreBySettings(settings, (error) => {
    if (!isStopping) throw new Error('A connection broke.', { cause: error });
  });
}

/** Each database with its own folders, which go when it stops. */
export function testDatabases(): readonly TestDatabase[] {
  return [sqlite(), postgres()];
}

function sqlite(): TestDatabase {
  const folders = temporaryFolders();
  return {
    name: 'SQLite',
    start: () => Promise.resolve(),
    newStore: async () => ({ folder: await folders.make(), databaseUrl: undefined, key: undefined }),
    // The write-ahead log stands beside the file.
    files: async ({ folder }) => readAll(folder, (name) => name.startsWith('replybook.sqlite')),
    stop: () => folders.remove(),
  };
}

function postgres(): TestDatabase {
  const folders = temporaryFolders();
  let server: PostgresServer | undefined;
  const running = (): PostgresServer => {
    if (!server) throw new Error('PostgreSQL was not started.');
    return server;
  };
  return {
    name: 'PostgreSQL',
    start: async () => {
      server = await startPostgres();
    },
    newStore: async () => {
      const name = `replybook_${randomUUID().replaceAll('-', '')}`;
      await running().createDatabase(name);
      return { folder: await folders.make(), databaseUrl: running().url(name), key: undefined };
    },
    files: async (_settings, store) => {
      await sql`checkpoint`.execute(store.db);
      return readAll(running().folder, () => true);
    },
    stop: async () => {
      isStopping = true;
      await server?.stop();
      await folders.remove();
    },
  };
}

interface TemporaryFolders {
  readonly make: () => Promise<string>;
  readonly remove: () => Promise<void>;
}

function temporaryFolders(): TemporaryFolders {
  const made: string[] = [];
  return {
    make: async () => {
      const folder = await mkdtemp(join(tmpdir(), 'replybook-store-'));
      made.push(folder);
      return folder;
    },
    remove: async () => {
      for (const folder of made) await rm(folder, { recursive: true, force: true });
    },
  };
}

async function readAll(folder: string, isWanted: (name: string) => boolean): Promise<Buffer[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && isWanted(entry.name));
  return Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name))));
}
