import type { Kysely, Transaction } from 'kysely';
import { deskLanguages, type DeskLanguage } from '../lib/desk-language.ts';
import { roles, type Role } from '../model/role.ts';
import type { SignedIn } from '../model/signed-in.ts';
import type { Row, StoreSchema } from './schema.ts';
import type { Store } from './store.ts';

/** Somebody who may use the desk. */
export interface User extends SignedIn {
  /** The language of the interface, once chosen. */
  readonly language?: DeskLanguage;
  readonly hasPassword: boolean;
  readonly hasTwoFactor: boolean;
}

/** A user before the first sign-in. */
export type NewUser = Pick<SignedIn, 'name' | 'email' | 'role'>;

/** What users say about themselves. */
export interface Profile {
  readonly name: string;
  /** Empty for none. */
  readonly team: string;
  readonly language: DeskLanguage;
}

/** Adds a user; gives the id. An address that is taken is refused by the database. */
export async function addUser(
  db: Kysely<StoreSchema> | Transaction<StoreSchema>,
  { name, email, role }: NewUser,
  now: Date,
): Promise<string> {
  const id = crypto.randomUUID();
  const at = now.toISOString();
  await db
    .insertInto('users')
    // Who adds a user vouches for the address.
    .values({ id, name, email: email.toLowerCase(), email_verified: 1, role, two_factor_enabled: 0, ...times(at) })
    .execute();
  return id;
}

export async function countUsers(db: Kysely<StoreSchema> | Transaction<StoreSchema>): Promise<number> {
  const row = await db
    .selectFrom('users')
    .select(({ fn }) => fn.countAll<number | string>().as('users'))
    .executeTakeFirstOrThrow();
  return Number(row.users);
}

export async function listUsers({ db }: Store): Promise<User[]> {
  const rows = await db.selectFrom('users').selectAll().orderBy('email').execute();
  const withPassword = await db
    .selectFrom('accounts')
    .select('user_id')
    .where('provider_id', '=', 'credential')
    .execute();
  const ids = new Set(withPassword.map(({ user_id }) => user_id));
  return rows.map((row) => toUser(row, ids.has(row.id)));
}

/** Finds a user by id or by address. */
export async function findUser(
  { db }: Store,
  by: { readonly id: string } | { readonly email: string },
): Promise<User | undefined> {
  const query = db.selectFrom('users').selectAll();
  const found = 'id' in by ? query.where('id', '=', by.id) : query.where('email', '=', by.email.toLowerCase());
  const row = await found.executeTakeFirst();
  if (!row) return undefined;
  const account = await db
    .selectFrom('accounts')
    .select('id')
    .where('user_id', '=', row.id)
    .where('provider_id', '=', 'credential')
    .executeTakeFirst();
  return toUser(row, account !== undefined);
}

export async function setRole({ db }: Store, id: string, role: Role): Promise<void> {
  await db.updateTable('users').set({ role }).where('id', '=', id).execute();
}

export async function setProfile({ db }: Store, id: string, { name, team, language }: Profile): Promise<void> {
  await db
    .updateTable('users')
    .set({ name, team: team === '' ? null : team, language })
    .where('id', '=', id)
    .execute();
}

/** Deletes a user with sessions, passwords and links. What they did stays counted under their id. */
export async function removeUser({ db }: Store, id: string): Promise<void> {
  await db.deleteFrom('users').where('id', '=', id).execute();
}

/** Ends every session of a user. */
export async function endSessions(db: Kysely<StoreSchema> | Transaction<StoreSchema>, userId: string): Promise<void> {
  await db.deleteFrom('sessions').where('user_id', '=', userId).execute();
}

/** Ends every session of a user and takes away password and second factor: only a new link lets them in again. */
export async function resetUser({ db }: Store, id: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await endSessions(transaction, id);
    await transaction
      .deleteFrom('accounts')
      .where('user_id', '=', id)
      .where('provider_id', '=', 'credential')
      .execute();
    await transaction.deleteFrom('two_factors').where('user_id', '=', id).execute();
    await transaction.updateTable('users').set({ two_factor_enabled: 0 }).where('id', '=', id).execute();
  });
}

/** Gives a user a first or another password, as its hash. */
export async function setPassword(
  transaction: Transaction<StoreSchema>,
  { userId, hash }: { readonly userId: string; readonly hash: string },
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  await transaction
    .insertInto('accounts')
    .values({
      id: crypto.randomUUID(),
      user_id: userId,
      provider_id: 'credential',
      account_id: userId,
      password: hash,
      ...times(at),
    })
    .onConflict((conflict) =>
      conflict.columns(['provider_id', 'account_id']).doUpdateSet({ password: hash, updated_at: at }),
    )
    .execute();
}

function times(at: string): { created_at: string; updated_at: string } {
  return { created_at: at, updated_at: at };
}

function toUser(row: Row<'users'>, hasPassword: boolean): User {
  const language = deskLanguages.find((code) => code === row.language);
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    // A role that this version does not know may do least.
    role: roles.find((role) => role === row.role) ?? 'agent',
    ...(row.team !== null && { team: row.team }),
    ...(language && { language }),
    hasPassword,
    hasTwoFactor: row.two_factor_enabled === 1,
  };
}
