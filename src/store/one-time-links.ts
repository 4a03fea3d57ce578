import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Transaction } from 'kysely';
import type { StoreSchema } from './schema.ts';
import type { Store } from './store.ts';
import { addUser, countUsers, endSessions, findUser, setPassword, type User } from './users.ts';

/** Hours for which a link lets somebody in. */
export const linkHours = 48;

/** Whom a link lets in: a user, or the first admin of a store that has no users. */
export type LinkTarget = { readonly user: User } | { readonly user: undefined };

/** Makes a link and gives its token; the store keeps only the digest. Without a user it makes the first admin. */
export async function makeLink({ db }: Store, userId: string | undefined, now: Date): Promise<string> {
  const token = bytesToHex(randomBytes(32));
  const expires = new Date(now.getTime() + linkHours * 3_600_000);
  await db.deleteFrom('one_time_links').where('expires_at', '<=', now.toISOString()).execute();
  // Another link of a user takes the place of the one before.
  if (userId !== undefined) await db.deleteFrom('one_time_links').where('user_id', '=', userId).execute();
  await db
    .insertInto('one_time_links')
    .values({ token_digest: digestOf(token), user_id: userId ?? null, expires_at: expires.toISOString() })
    .execute();
  return token;
}

/** Whom a token lets in now; `undefined` where it lets nobody in (any more). */
export async function findLink(store: Store, token: string, now: Date): Promise<LinkTarget | undefined> {
  const row = await store.db
    .selectFrom('one_time_links')
    .select('user_id')
    .where('token_digest', '=', digestOf(token))
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirst();
  if (!row) return undefined;
  if (row.user_id === null) return (await countUsers(store.db)) === 0 ? { user: undefined } : undefined;
  const user = await findUser(store, { id: row.user_id });
  return user && { user };
}

/** What somebody who comes by a link says. */
export interface FirstSignIn {
  readonly name: string;
  /** The address of the first admin; that of a user is known. */
  readonly email: string;
  readonly passwordHash: string;
}

/**
 * Uses a link up: names the user, sets the password and ends every session; the first admin is made. Gives the
 * address to sign in with, or `undefined` where the link lets nobody in: of two that come at once, one gets in.
 */
export function useLink(
  store: Store,
  token: string,
  { said, now }: { said: FirstSignIn; now: Date },
): Promise<string | undefined> {
  return store.alone('users', async (transaction) => {
    const row = await transaction
      .deleteFrom('one_time_links')
      .where('token_digest', '=', digestOf(token))
      .where('expires_at', '>', now.toISOString())
      .returning('user_id')
      .executeTakeFirst();
    if (!row) return undefined;
    const userId = row.user_id ?? (await addFirstAdmin(transaction, said, now));
    if (userId === undefined) return undefined;
    await transaction.updateTable('users').set({ name: said.name }).where('id', '=', userId).execute();
    await setPassword(transaction, { userId, hash: said.passwordHash }, now);
    await endSessions(transaction, userId);
    const user = await transaction
      .selectFrom('users')
      .select('email')
      .where('id', '=', userId)
      .executeTakeFirstOrThrow();
    return user.email;
  });
}

async function addFirstAdmin(
  transaction: Transaction<StoreSchema>,
  { name, email }: FirstSignIn,
  now: Date,
): Promise<string | undefined> {
  if ((await countUsers(transaction)) > 0) return undefined;
  await transaction.deleteFrom('one_time_links').where('user_id', 'is', null).execute();
  return addUser(transaction, { name, email, role: 'admin' }, now);
}

function digestOf(token: string): string {
  return bytesToHex(sha256(utf8ToBytes(token)));
}
