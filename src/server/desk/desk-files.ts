import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of the desk as it goes over the wire. */
export interface DeskFile {
  /** JSON. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Changes with the bytes. */
  readonly etag: string;
}

/** Gives what the desk loads of the book, by name (make-desk-files.ts); `undefined` for a name that there is not. */
export type DeskFiles = (name: string) => Promise<DeskFile | undefined>;

/** The files that the build wrote; read once, since they do not change while the server runs. */
export function builtDeskFiles(folder: string): DeskFiles {
  const known = new Map<string, Promise<DeskFile | undefined>>();
  const read = async (name: string): Promise<DeskFile | undefined> => {
    try {
      return deskFile(await readFile(join(folder, `${name}.json`)));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  };
  return (name) => {
    // The name comes from an address.
    if (!/^[a-z-]{1,20}$/u.test(name)) return Promise.resolve(undefined);
    const found = known.get(name) ?? read(name);
    known.set(name, found);
    // What could not be read is tried again.
    found.then(
      (file) => file ?? known.delete(name),
      () => known.delete(name),
    );
    return found;
  };
}

export function deskFile(bytes: Uint8Array<ArrayBuffer>): DeskFile {
  // Weak, since the server compresses the bytes as the browser likes.
  return { bytes, etag: `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` };
}
