import type { Dialect, Transaction } from 'kysely';
import type { StoreSchema } from './schema.ts';

/** What two processes must not do at once. */
export type LockName = 'schema' | 'orders' | 'users';

/** A database that the store can run on: what Kysely needs, and what the databases do each in their own way. */
export interface Database {
  readonly dialect: Dialect;
  /** Where it is, for people; never with a password. */
  readonly place: string;
  /** Lets one transaction at a time, of all processes, pass; held until the transaction ends. */
  readonly lock: (transaction: Transaction<StoreSchema>, name: LockName) => Promise<void>;
}

/** The store cannot work: a database that is not there, a wrong key. The message says what to do. */
export class StoreError extends Error {
  override name = 'StoreError';
}
