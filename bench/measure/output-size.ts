import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const brotli = promisify(brotliCompress);

/** Files of a folder and of all folders in it. */
export function filesBelow(folder: string): { path: string; bytes: number }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, bytes: statSync(path).size }));
}

export function totalBytes(files: readonly { readonly bytes: number }[]): number {
  return files.reduce((total, { bytes }) => total + bytes, 0);
}

/** Bytes of a file as a server with Brotli (quality 9) sends it. */
export async function brotliBytes(path: string): Promise<number> {
  const { length } = await brotli(await readFile(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  return length;
}
