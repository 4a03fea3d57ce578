import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Bytes that are read at once: enough to be fast, few enough that the page stays alive. */
const partSize = 1_048_576;

/** The SHA-256 of a file, of which one part is in memory at a time; `tell` hears the share that is read. */
export async function fileDigest(file: Blob, tell: (share: number) => void): Promise<string> {
  const hash = sha256.create();
  for (let start = 0; start < file.size; start += partSize) {
    hash.update(new Uint8Array(await file.slice(start, start + partSize).arrayBuffer()));
    tell(Math.min(1, (start + partSize) / file.size));
  }
  return bytesToHex(hash.digest());
}
