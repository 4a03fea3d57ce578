import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreError, type Database } from './database.ts';
import { sqliteDialect } from './dialect-sqlite.ts';

/** How long a query waits for another process to finish writing. */
const patience = 10_000;

/** One file in a folder, which is made where it is not there; its owner alone may read both. */
export function sqliteDatabase(folder: string): Database {
  const file = join(folder, 'replybook.sqlite');
  return {
    dialect: sqliteDialect(() => openFile(folder, file)),
    place: file,
    // A transaction that began holds the one write lock of the file already (dialect-sqlite.ts).
    lock: () => Promise.resolve(),
  };
}

function openFile(folder: string, file: string): DatabaseSync {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // SQLite gives its other files the mode of this one.
    closeSync(openSync(file, 'a', 0o600));
    const database = new DatabaseSync(file, { timeout: patience });
    switchToWal(database);
    // An event that was confirmed must outlive a power cut; what is purged must leave the file.
    database.exec('pragma synchronous = full; pragma secure_delete = on; pragma foreign_keys = on');
    return database;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const advice = 'Let this user write there, or set REPLYBOOK_DATA to another folder, or DATABASE_URL to PostgreSQL.';
    throw new StoreError(`${file} cannot be opened: ${reason}. ${advice}`, { cause: error });
  }
}

/** Two processes that open a new file at once: SQLite refuses the second at once, whatever patience it was told. */
function switchToWal(database: DatabaseSync): void {
  const until = Date.now() + patience;
  for (;;) {
    try {
      database.exec('pragma journal_mode = wal');
      return;
    } catch (error) {
      if (!isBusy(error) || Date.now() > until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === 5;
}
