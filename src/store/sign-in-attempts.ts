import { sql } from 'kysely';
import type { Store } from './store.ts';

/** How often something may be tried within a time, for each of its keys. */
export interface AttemptLimit {
  /** What is counted, like `account you@example.com`. */
  readonly key: string;
  readonly count: number;
  readonly minutes: number;
}

/**
 * Counts an attempt before it is made, so that many at once cannot slip through; gives the seconds to wait where one of
 * the limits is spent, or 0. The counts are the same for all servers of a store.
 */
export async function countAttempt(store: Store, limits: readonly AttemptLimit[], now: Date): Promise<number> {
  let wait = 0;
  for (const limit of limits) wait = Math.max(wait, await countFor(store, limit, now));
  return wait;
}

async function countFor({ db }: Store, { key, count, minutes }: AttemptLimit, now: Date): Promise<number> {
  const at = now.toISOString();
  const endsAt = new Date(now.getTime() + minutes * 60_000).toISOString();
  const row = await db
    .insertInto('sign_in_attempts')
    .values({ key, count: 1, ends_at: endsAt })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        count: sql<number>`case when sign_in_attempts.ends_at <= ${at} then 1 else sign_in_attempts.count + 1 end`,
        // A time that is over begins anew; one that runs is not made longer by knocking.
        ends_at: sql<string>`case when sign_in_attempts.ends_at <= ${at} then ${endsAt} else sign_in_attempts.ends_at end`,
      }),
    )
    .returning(['count', 'ends_at'])
    .executeTakeFirstOrThrow();
  return row.count > count ? Math.max(1, Math.ceil((Date.parse(row.ends_at) - now.getTime()) / 1000)) : 0;
}

/** Takes back an attempt that was right: the one key that it proves is forgotten, the others count one less. */
export async function settleAttempt({ db }: Store, limits: readonly AttemptLimit[], proven: string): Promise<void> {
  await db.deleteFrom('sign_in_attempts').where('key', '=', proven).execute();
  await db
    .updateTable('sign_in_attempts')
    .set(({ eb }) => ({ count: eb('count', '-', 1) }))
    .where(
      'key',
      'in',
      limits.map(({ key }) => key),
    )
    .where('count', '>', 0)
    .execute();
}
