/** What this device keeps between visits: files of the book, and events that wait to be delivered. */
export interface DeviceStore {
  readonly get: (shelf: Shelf, key: string) => Promise<unknown>;
  readonly all: (shelf: Shelf) => Promise<readonly unknown[]>;
  readonly put: (shelf: Shelf, key: string, value: unknown) => Promise<void>;
  readonly remove: (shelf: Shelf, keys: readonly string[]) => Promise<void>;
}

const shelves = ['files', 'events'] as const;
export type Shelf = (typeof shelves)[number];

/** The browser's database; where it is switched off, the memory of this page. */
export async function openDeviceStore(name = 'replybook-desk'): Promise<DeviceStore> {
  try {
    return overDatabase(await openDatabase(name));
  } catch {
    return inMemory();
  }
}

function openDatabase(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    for (const shelf of shelves) request.result.createObjectStore(shelf);
  };
  return resultOf(request);
}

function overDatabase(database: IDBDatabase): DeviceStore {
  const read = (shelf: Shelf): IDBObjectStore => database.transaction(shelf).objectStore(shelf);
  const write = async (shelf: Shelf, change: (rows: IDBObjectStore) => void): Promise<void> => {
    const transaction = database.transaction(shelf, 'readwrite');
    change(transaction.objectStore(shelf));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => {
        resolve();
      };
      transaction.onabort = () => {
        reject(transaction.error ?? new Error('The device did not keep it.'));
      };
    });
  };
  return {
    get: (shelf, key) => resultOf<unknown>(read(shelf).get(key)),
    all: (shelf) => resultOf<unknown[]>(read(shelf).getAll()),
    put: (shelf, key, value) => write(shelf, (rows) => rows.put(value, key)),
    remove: (shelf, keys) =>
      write(shelf, (rows) => {
        for (const key of keys) rows.delete(key);
      }),
  };
}

function inMemory(): DeviceStore {
  const kept = new Map<Shelf, Map<string, unknown>>(shelves.map((shelf) => [shelf, new Map()]));
  return {
    get: (shelf, key) => Promise.resolve(kept.get(shelf)?.get(key)),
    all: (shelf) => Promise.resolve([...(kept.get(shelf)?.values() ?? [])]),
    put: (shelf, key, value) => Promise.resolve(kept.get(shelf)?.set(key, value)).then(() => undefined),
    remove: (shelf, keys) => {
      for (const key of keys) kept.get(shelf)?.delete(key);
      return Promise.resolve();
    },
  };
}

function resultOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('The database of this browser did not answer.'));
    };
  });
}
