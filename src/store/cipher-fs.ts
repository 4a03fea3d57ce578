import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { StoreError } from './database.ts';

/** A key of 256 bits with the id that its values carry. */
export interface Key {
  readonly id: string;
  readonly bytes: Buffer;
}

/** The key that encrypts, first, and older ones that still open what they closed. */
export type KeyRing = readonly [Key, ...Key[]];

/** Encrypts single fields with AES-256-GCM. */
export interface FieldCipher {
  /** Encrypts a text for one place, like `orders.first_name amazon 123`. */
  readonly seal: (text: string, place: string) => string;
  /** Gives the text back. Throws where the key is unknown, or the value was changed or comes from another place. */
  readonly open: (sealed: string, place: string) => string;
}

const nonceLength = 12;
const tagLength = 16;

/** The id of a key: the start of its digest, which tells nothing of a random key. */
export function keyOf(bytes: Buffer): Key {
  return { id: createHash('sha256').update(bytes).digest('hex').slice(0, 8), bytes };
}

/** A value is `<key id>.<nonce, text and tag in base64url>`; the place is authenticated with it. */
export function createCipher(ring: KeyRing): FieldCipher {
  const [current] = ring;
  return {
    seal: (text, place) => {
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv('aes-256-gcm', current.bytes, nonce).setAAD(Buffer.from(place));
      const body = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return `${current.id}.${body.toString('base64url')}`;
    },
    open: (sealed, place) => {
      const id = keyIdOf(sealed);
      const key = ring.find((candidate) => candidate.id === id);
      if (!key) {
        const known = ring.map((candidate) => candidate.id).join(', ');
        throw new StoreError(
          `A value of the store (${place}) is encrypted with the key ${id}; the keys at hand are ${known}. Put the old key behind the new one.`,
        );
      }
      return decrypt(key, Buffer.from(sealed.slice(id.length + 1), 'base64url'), place);
    },
  };
}

/** The id of the key that a value was encrypted with. */
export function keyIdOf(sealed: string): string {
  return sealed.slice(0, Math.max(0, sealed.indexOf('.')));
}

function decrypt(key: Key, body: Buffer, place: string): string {
  try {
    const nonce = body.subarray(0, nonceLength);
    const decipher = createDecipheriv('aes-256-gcm', key.bytes, nonce, { authTagLength: tagLength })
      .setAAD(Buffer.from(place))
      .setAuthTag(body.subarray(-tagLength));
    const text = decipher.update(body.subarray(nonceLength, -tagLength));
    return Buffer.concat([text, decipher.final()]).toString('utf8');
  } catch (error) {
    throw new StoreError(
      `A value of the store (${place}) was changed outside Replybook, or moved from another place.`,
      {
        cause: error,
      },
    );
  }
}
