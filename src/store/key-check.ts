import type { Transaction } from 'kysely';
import { createCipher, keyIdOf, type KeyRing } from './cipher-fs.ts';
import { StoreError } from './database.ts';
import type { KeySource } from './key-source-fs.ts';
import type { StoreSchema } from './schema.ts';

const name = 'current';
const text = 'replybook';

/**
 * The keys of a store: those at hand, when one of them closed the check; a new one for a new store. Throws, in words,
 * where the keys are others.
 */
export async function checkKey(
  transaction: Transaction<StoreSchema>,
  keys: KeySource,
  place: string,
): Promise<KeyRing> {
  const check = await transaction.selectFrom('key_checks').select('sealed').where('name', '=', name).executeTakeFirst();
  const kept = keys.read();
  if (check && !kept) {
    throw new StoreError(
      `${place} is encrypted with the key ${keyIdOf(check.sealed)}, and ${keys.name} is not there. Put it back from your backup, or set REPLYBOOK_KEY.`,
    );
  }
  const ring = kept ?? keys.create();
  if (check) prove(ring, check.sealed, { keys, place });
  if (check && keyIdOf(check.sealed) === ring[0].id) return ring;
  const sealed = createCipher(ring).seal(text, name);
  await transaction
    .insertInto('key_checks')
    .values({ name, sealed })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ sealed }))
    .execute();
  return ring;
}

function prove(ring: KeyRing, sealed: string, { keys, place }: { keys: KeySource; place: string }): void {
  const id = keyIdOf(sealed);
  if (ring.some((key) => key.id === id)) {
    createCipher(ring).open(sealed, name);
    return;
  }
  const found = ring.map((key) => key.id).join(', ');
  throw new StoreError(
    `${place} is encrypted with the key ${id}, but ${keys.name} holds ${found}. Put the right key there; after a change keep the old key behind the new one; several servers share one key through REPLYBOOK_KEY.`,
  );
}
