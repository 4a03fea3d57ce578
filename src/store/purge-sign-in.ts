import type { Store } from './store.ts';

/** Deletes what the sign-in no longer needs: sessions, open steps, links and counts whose time is over. */
export async function purgeSignIn({ db }: Store, now: Date): Promise<void> {
  const at = now.toISOString();
  await db.deleteFrom('sessions').where('expires_at', '<=', at).execute();
  await db.deleteFrom('verifications').where('expires_at', '<=', at).execute();
  await db.deleteFrom('one_time_links').where('expires_at', '<=', at).execute();
  await db.deleteFrom('sign_in_attempts').where('ends_at', '<=', at).execute();
  await db
    .deleteFrom('rate_limits')
    .where('last_request', '<', now.getTime() - 3_600_000)
    .execute();
}
