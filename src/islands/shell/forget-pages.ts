import { pagesPrefix } from '../../desk/shell.ts';

/** Takes the kept pages of the desk off this device; what is the same for everybody may stay. */
export async function forgetPages(): Promise<void> {
  // A page that came over plain http has no caches.
  if (!('caches' in globalThis)) return;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(pagesPrefix)).map((name) => caches.delete(name)));
}
