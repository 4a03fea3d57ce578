import { afterEach, beforeEach } from 'vitest';
import type { StoreSettings } from '../../../src/store/open-store-fs.ts';
import type { Store } from '../../../src/store/store.ts';
import { openTestStore, type TestDatabase } from '../databases.ts';

/** The store of the running test, new and empty for each. */
export interface FreshStore {
  readonly store: Store;
  readonly settings: StoreSettings;
}

/** Opens a new store before each test and closes it after. */
export function freshStore(database: TestDatabase): FreshStore {
  let opened: { store: Store; settings: StoreSettings } | undefined;
  const current = (): { store: Store; settings: StoreSettings } => {
    if (!opened) throw new Error('A store is open during a test only.');
    return opened;
  };
  beforeEach(async () => {
    const settings = await database.newStore();
    opened = { settings, store: await openTestStore(settings) };
  });
  afterEach(() => current().store.close());
  return {
    get store() {
      return current().store;
    },
    get settings() {
      return current().settings;
    },
  };
}
