import { linkHours, makeLink } from '../store/one-time-links.ts';
import type { Store } from '../store/store.ts';
import { countUsers } from '../store/users.ts';

/** The words that lead an operator to the first admin, where nobody can sign in yet; otherwise none. */
export async function firstLink(store: Store, site: string, now: Date): Promise<string | undefined> {
  if ((await countUsers(store.db)) > 0) return undefined;
  const token = await makeLink(store, undefined, now);
  return `Nobody can sign in yet. This link makes the first admin, once, within ${linkHours} hours:\n${site}/sign-in/first/?token=${token}\n`;
}
