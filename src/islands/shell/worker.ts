import type { Shell } from '../../desk/shell.ts';
import type { FetchEvent, WorkerScope } from './worker-scope.ts';

// The service worker of the desk (README.md). It imports nothing but types, so that the build makes one file of it.

/** Written in front of this code by the build (src/server/shell/shell-build-astro.ts). */
declare const shell: Shell;
const worker = globalThis as unknown as WorkerScope;

worker.addEventListener('install', (event) => {
  event.waitUntil(keepFiles());
});
worker.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});
worker.addEventListener('fetch', answer);
worker.addEventListener('message', (event) => {
  event.waitUntil(fetchPage(new URL(event.source.url).pathname));
});

async function keepFiles(): Promise<void> {
  await (await caches.open(shell.files)).addAll(shell.paths);
  await worker.skipWaiting();
}

/** Drops what other releases kept; open pages then ask to be kept (keep-shell.ts). */
async function takeOver(): Promise<void> {
  await drop(
    (name) =>
      (name.startsWith(shell.pagesPrefix) || name.startsWith(shell.filesPrefix)) &&
      name !== shell.pages &&
      name !== shell.files,
  );
  await worker.clients.claim();
}

/** Answers for pages and for files; the API and what changes something go to the server untouched. */
function answer(event: FetchEvent): void {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || pathname.startsWith('/api/')) return;
  if (request.mode === 'navigate') event.respondWith(pageOf(event));
  else if (isFile(pathname)) event.respondWith(fileOf(pathname, event));
}

/** The server's page, which is kept; without a server the kept one. */
async function pageOf(event: FetchEvent): Promise<Response> {
  const { pathname, search } = new URL(event.request.url);
  try {
    const page = await fetch(event.request);
    if (isShut(pathname, page)) await forgetPages();
    else if (search === '') event.waitUntil(keepPage(pathname, page.clone()));
    return page;
  } catch (error) {
    const kept = await caches.match(pathname, { cacheName: shell.pages, ignoreVary: true });
    if (kept && isFresh(kept)) return kept;
    throw error;
  }
}

/** Keeps a page that was opened before this worker was there. */
async function fetchPage(path: string): Promise<void> {
  const page = await fetch(path, { redirect: 'manual' }).catch(() => undefined);
  if (!page) return;
  if (isShut(path, page)) await forgetPages();
  else await keepPage(path, page);
}

/** The server sends to the sign-in, or refuses. An address without its final slash is sent on for that alone. */
function isShut(path: string, { type, status }: Response): boolean {
  return (type === 'opaqueredirect' && path.endsWith('/')) || status === 401 || status === 403;
}

/**
 * Keeps a page that the server lets be kept, together with all of its files. One of another release is left to that
 * release's worker; one of another user takes the place of all that was kept.
 */
async function keepPage(path: string, page: Response): Promise<void> {
  const user = page.headers.get(shell.keptForHeader);
  if (!page.ok || user === null) return;
  const html = await page.clone().text();
  const named = [...html.matchAll(/\b(?:src|href)="(?<file>\/[^"?#]+)"/gu)].map(({ groups }) => groups?.['file'] ?? '');
  const files = named.filter(isFile);
  if (!files.filter(isHashed).every((file) => shell.paths.includes(file))) return;
  await addMissing(files.filter((file) => !isHashed(file)));
  const [before] = await (await caches.open(shell.pages)).matchAll();
  if (before && before.headers.get(shell.keptForHeader) !== user) await forgetPages();
  await (await caches.open(shell.pages)).put(path, page);
}

async function addMissing(paths: readonly string[]): Promise<void> {
  const cache = await caches.open(shell.files);
  const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  await cache.addAll([...new Set(paths)].filter((path) => !kept.has(path)));
}

/** The date is the server's, as the answer came. */
function isFresh({ headers }: Response): boolean {
  return Date.now() - Date.parse(headers.get('date') ?? '') < shell.mostAge;
}

/** A file whose name changes with its content from the cache first; another from the server first, and kept anew. */
async function fileOf(path: string, event: FetchEvent): Promise<Response> {
  const cache = await caches.open(shell.files);
  const kept = await cache.match(path, { ignoreVary: true });
  if (kept && isHashed(path)) return kept;
  try {
    const file = await fetch(event.request);
    if (kept && file.ok) event.waitUntil(cache.put(path, file.clone()));
    return file;
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}

function isFile(path: string): boolean {
  return /\.\w+$/u.test(path);
}

function isHashed(path: string): boolean {
  return path.startsWith('/_assets/');
}

function forgetPages(): Promise<void> {
  return drop((name) => name.startsWith(shell.pagesPrefix));
}

async function drop(isDropped: (name: string) => boolean): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter(isDropped).map((name) => caches.delete(name)));
}
