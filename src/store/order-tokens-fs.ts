import { createHash, randomBytes } from 'node:crypto';
import type { Row } from './schema.ts';
import type { Store } from './store.ts';

/** A token with which a program sends orders; the token itself is nowhere. */
export interface OrderToken {
  /** Who or what it was made for. */
  readonly name: string;
  /** Days, in ISO 8601. */
  readonly createdOn: string;
  /** The last day on which it is taken. */
  readonly expiresOn: string;
  readonly usedOn?: string;
}

/** Makes a token and keeps its hash; gives the token, which cannot be shown again. `undefined` where the name is taken. */
export async function addOrderToken(
  { db }: Store,
  { name, expiresOn }: Pick<OrderToken, 'name' | 'expiresOn'>,
  now: Date,
): Promise<string | undefined> {
  const token = `rbo_${randomBytes(32).toString('base64url')}`;
  const result = await db
    .insertInto('order_tokens')
    .values({
      name,
      token_hash: hashOf(token),
      created_at: now.toISOString(),
      expires_on: expiresOn,
      used_on: null,
    })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0) === 0 ? undefined : token;
}

/** The tokens that are kept, by name; those that expired among them. */
export async function orderTokens({ db }: Store): Promise<OrderToken[]> {
  const rows = await db.selectFrom('order_tokens').selectAll().orderBy('name').execute();
  return rows.map(fromRow);
}

/** Takes a token away: from now on nobody can use it. Tells whether there was one. */
export async function revokeOrderToken({ db }: Store, name: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('order_tokens').where('name', '=', name).executeTakeFirst();
  return Number(numDeletedRows) > 0;
}

/** Whose token it is, an expired one included, and that it was used today; `undefined` where nobody made it. */
export async function useOrderToken({ db }: Store, token: string, now: Date): Promise<OrderToken | undefined> {
  // The hash of a random token of 256 bits tells nothing, and neither does the time that the index takes to find it.
  const row = await db
    .selectFrom('order_tokens')
    .selectAll()
    .where('token_hash', '=', hashOf(token))
    .executeTakeFirst();
  if (!row) return undefined;
  const today = now.toISOString().slice(0, 10);
  if (row.used_on !== today && row.expires_on >= today) {
    await db.updateTable('order_tokens').set({ used_on: today }).where('name', '=', row.name).execute();
  }
  return fromRow(row);
}

function fromRow({
  name,
  created_at: createdAt,
  expires_on: expiresOn,
  used_on: usedOn,
}: Row<'order_tokens'>): OrderToken {
  return { name, createdOn: createdAt.slice(0, 10), expiresOn, ...(usedOn !== null && { usedOn }) };
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
