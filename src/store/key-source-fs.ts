import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { keyOf, type KeyRing } from './cipher-fs.ts';
import { StoreError } from './database.ts';

/** Where the keys of the store come from: never from its database. */
export interface KeySource {
  /** What people call it. */
  readonly name: string;
  /** The keys; `undefined` where none is kept yet. Throws on what is no key. */
  readonly read: () => KeyRing | undefined;
  /** Makes the first key and keeps it. */
  readonly create: () => KeyRing;
}

/** Keys of a setting, the current one first, parted by commas. */
export function keysOfSetting(name: string, value: string): KeySource {
  const read = (): KeyRing => parseKeys(name, value);
  return { name, read, create: read };
}

/** Keys of a file, one a line, the current one first; only its owner may read it. */
export function keysOfFile(file: string): KeySource {
  const read = (): KeyRing | undefined => {
    const text = readIfThere(file);
    return text === undefined ? undefined : parseKeys(file, text);
  };
  return {
    name: file,
    read,
    create: () => {
      writeOnce(file, `${randomBytes(32).toString('base64')}\n`);
      const ring = read();
      if (!ring) throw new StoreError(`${file} was deleted while it was made. Start again.`);
      return ring;
    },
  };
}

function parseKeys(name: string, text: string): KeyRing {
  const words = text.split(/[\s,]+/u).filter((word) => word !== '');
  const keys = words.map((word) => {
    const bytes = Buffer.from(word, 'base64');
    if (bytes.length === 32 && /^[\w+/-]{43}=?$/u.test(word)) return keyOf(bytes);
    throw new StoreError(`${name} holds what is no key: a key is 32 random bytes in base64. ${howToMake}`);
  });
  const [first, ...others] = keys;
  if (!first) throw new StoreError(`${name} is empty. ${howToMake}`);
  return [first, ...others];
}

const howToMake = 'Make one with: openssl rand -base64 32';

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new StoreError(`The key of the store in ${file} cannot be read: ${String(error)}`, { cause: error });
  }
}

/** Of several processes that write at once, one wins, and none reads half a file. */
function writeOnce(file: string, text: string): void {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(draft, text, { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(draft);
  }
}
