import { createHash } from 'node:crypto';

/** The SHA-256 of a file's bytes, as 64 hexadecimal digits. */
export async function digestOfBytes(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of bytes) hash.update(part);
  return hash.digest('hex');
}
