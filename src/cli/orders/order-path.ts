import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';

/** An order file as it was named on the command line. */
export interface OrderPath {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/** Finds a file that was named; says what is wrong where there is none. */
export async function findOrderFile(file: string, folder: string): Promise<OrderPath | { readonly problem: string }> {
  const path = resolve(folder, file);
  const entry = await stat(path).catch(() => undefined);
  if (!entry) return { problem: `there is no file "${file}" here` };
  return entry.isFile() ? { path, size: entry.size } : { problem: `"${file}" is no file; name the files in it` };
}
