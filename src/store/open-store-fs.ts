import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { postgresDatabase } from './database-postgres.ts';
import { sqliteDatabase } from './database-sqlite.ts';
import { keysOfFile, keysOfSetting } from './key-source-fs.ts';
import { openStore, type Store } from './store.ts';

/** Settings of the operator; an empty text counts as absent. */
export interface StoreSettings {
  /** The folder of the database file and of the key file. */
  readonly folder: string;
  /** DATABASE_URL: PostgreSQL instead of the file. */
  readonly databaseUrl: string | undefined;
  /** REPLYBOOK_KEY: keys instead of the key file. */
  readonly key: string | undefined;
}

/** The settings of an environment; the folder is `data` of the project where none is named. */
export function storeSettingsOf(environment: Readonly<Record<string, string | undefined>>): StoreSettings {
  const { DATABASE_URL: databaseUrl, REPLYBOOK_KEY: key, REPLYBOOK_DATA: data = '' } = environment;
  const folder = data === '' ? fileURLToPath(new URL('../../data/', import.meta.url)) : data;
  return { folder, databaseUrl, key };
}

/** Opens the store that the settings name. What breaks later, outside a query, is told to `report`. */
export function openStoreBySettings(settings: StoreSettings, report: (error: unknown) => void): Promise<Store> {
  const { folder, databaseUrl = '', key = '' } = settings;
  const database = databaseUrl === '' ? sqliteDatabase(folder) : postgresDatabase(databaseUrl, report);
  return openStore(database, key === '' ? keysOfFile(join(folder, 'key')) : keysOfSetting('REPLYBOOK_KEY', key));
}
