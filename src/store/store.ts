import { Kysely, type Transaction } from 'kysely';
import { Migrator } from 'kysely/migration';
import { createCipher, type FieldCipher } from './cipher-fs.ts';
import { StoreError, type Database, type LockName } from './database.ts';
import { checkKey } from './key-check.ts';
import type { KeySource } from './key-source-fs.ts';
import { migrations } from './migrations.ts';
import type { StoreSchema } from './schema.ts';

/** What is not content: events, votes, outcomes, orders. */
export interface Store {
  readonly db: Kysely<StoreSchema>;
  readonly cipher: FieldCipher;
  /** Where it is, for people. */
  readonly place: string;
  /** Runs a transaction that no other process runs at the same time under that lock. */
  readonly alone: <T>(lock: LockName, work: (transaction: Transaction<StoreSchema>) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/**
 * Opens a store: brings its schema up to date and proves the key, under a lock, so that several servers may start at
 * once. Throws a StoreError that says what to do where the database cannot be reached or the key is another one.
 */
export async function openStore(database: Database, keys: KeySource): Promise<Store> {
  const db = new Kysely<StoreSchema>({ dialect: database.dialect });
  const alone: Store['alone'] = (lock, work) =>
    db.transaction().execute(async (transaction) => {
      await database.lock(transaction, lock);
      return work(transaction);
    });
  try {
    const ring = await alone('schema', async (transaction) => {
      await migrate(transaction);
      return checkKey(transaction, keys, database.place);
    });
    return { db, cipher: createCipher(ring), place: database.place, alone, close: () => db.destroy() };
  } catch (error) {
    await db.destroy();
    if (error instanceof StoreError) throw error;
    throw new StoreError(`The store in ${database.place} cannot be opened: ${reasonOf(error)}`, { cause: error });
  }
}

async function migrate(transaction: Transaction<StoreSchema>): Promise<void> {
  const known = Object.fromEntries(migrations.map((step) => [step.name, step]));
  const migrator = new Migrator({ db: transaction, provider: { getMigrations: () => Promise.resolve(known) } });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const failed = results.find(({ status }) => status === 'Error')?.migrationName;
  throw new StoreError(
    `The schema could not be brought up to date${failed === undefined ? '' : ` (${failed})`}: ${reasonOf(error)}`,
    { cause: error },
  );
}

function reasonOf(error: unknown): string {
  // Several addresses that all refuse come as one error without words.
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
