import type { Store } from './store.ts';

/** Days for which an import is listed after it last moved, and for which an expired token still says that it is one. */
const days = 30;

/** Deletes imports that nobody looks up any more, with their rejected rows, and tokens that expired long ago. */
export async function purgeImports({ db }: Store, now: Date): Promise<void> {
  const before = new Date(now.getTime() - days * 86_400_000).toISOString();
  await db.deleteFrom('import_runs').where('updated_at', '<', before).execute();
  await db.deleteFrom('order_tokens').where('expires_on', '<', before.slice(0, 10)).execute();
}
