import { StoreError } from '../store/database.ts';
import { openStoreBySettings, storeSettingsOf } from '../store/open-store-fs.ts';
import type { Store } from '../store/store.ts';
import { CannotRun, type Terminal } from './terminal.ts';

/** Does a command's work on the store that the server uses, and closes it. What keeps the store from working is told in words. */
export async function withStore<Result>(
  { environment, writeError }: Terminal,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const report = (error: unknown): void => {
    writeError(`replybook: a connection to the store broke: ${String(error)}\n`);
  };
  try {
    const store = await openStoreBySettings(storeSettingsOf(environment), report);
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof StoreError) throw new CannotRun(error.message, { cause: error });
    throw error;
  }
}
