import { bytesToHex, randomBytes } from '@noble/hashes/utils.js';
import type { Store } from './store.ts';

const name = 'sign-in';

/**
 * The secret that signs sessions and encrypts what authenticator apps know: made once, the same for every server of a
 * store, and kept under the store's key, which is never in the database.
 */
export function signInSecret({ alone, cipher }: Store): Promise<string> {
  return alone('schema', async (transaction) => {
    const kept = await transaction.selectFrom('secrets').select('sealed').where('name', '=', name).executeTakeFirst();
    const secret = kept ? cipher.open(kept.sealed, name) : bytesToHex(randomBytes(32));
    // Sealed anew at each start, it moves on to a new key of the store with the first.
    const sealed = cipher.seal(secret, name);
    await transaction
      .insertInto('secrets')
      .values({ name, sealed })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ sealed }))
      .execute();
    return secret;
  });
}
