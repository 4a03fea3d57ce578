import type { Page } from '@playwright/test';

/** Paths of everything that service workers keep on the device, by the kind of cache. */
export function keptPaths(page: Page): Promise<{ readonly pages: string[]; readonly files: string[] }> {
  return page.evaluate(async () => {
    const kept = { pages: [] as string[], files: [] as string[] };
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys();
      kept[name.includes('-pages-') ? 'pages' : 'files'].push(
        ...requests.map(({ url }) => new URL(url).pathname + new URL(url).search),
      );
    }
    return { pages: kept.pages.toSorted(), files: kept.files.toSorted() };
  });
}

/** Names of the caches. */
export function cacheNames(page: Page): Promise<string[]> {
  return page.evaluate(async () => (await caches.keys()).toSorted());
}

/** Paths of the files of the book that the device keeps. */
export function keptBook(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const open = indexedDB.open('replybook-desk');
    const database = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => {
        resolve(open.result);
      };
    });
    const request = database.transaction('files').objectStore('files').getAllKeys();
    const keys = await new Promise<IDBValidKey[]>((resolve) => {
      request.onsuccess = () => {
        resolve(request.result);
      };
    });
    database.close();
    return keys.map(String);
  });
}
