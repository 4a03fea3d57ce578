import { PostgresDialect, sql } from 'kysely';
import { Pool } from 'pg';
import { StoreError, type Database, type LockName } from './database.ts';

/** The first number of every lock of ours, apart from those of other programs on the same server. */
const lockSpace = 1_380_537_938;
const locks: Readonly<Record<LockName, number>> = { schema: 1, orders: 2, users: 3 };

/** A PostgreSQL server by its address; connections that break while nobody uses them are told to `report`. */
export function postgresDatabase(url: string, report: (error: unknown) => void): Database {
  const { host, pathname } = parse(url);
  const pool = new Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000 });
  pool.on('error', report);
  return {
    dialect: new PostgresDialect({ pool }),
    place: `PostgreSQL ${host}${pathname}`,
    lock: async (transaction, name) => {
      await sql`select pg_advisory_xact_lock(${sql.lit(lockSpace)}, ${sql.lit(locks[name])})`.execute(transaction);
    },
  };
}

function parse(url: string): URL {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol === 'postgres:' || parsed?.protocol === 'postgresql:') return parsed;
  throw new StoreError(
    'DATABASE_URL is no address of PostgreSQL. Write it like postgres://user:password@host:5432/name.',
  );
}
