import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { OrderImport } from '../../model/order-import.ts';
import { rejectedFile, rejectedFileName } from '../../orders/rejected-file.ts';
import { rejectedRows } from '../../store/rejected-rows.ts';
import type { Store } from '../../store/store.ts';

/** Writes the rejected rows of an order file beside it, or takes the list of an earlier import away; says what kept it from that. */
export async function writeRejectedFile(
  path: string,
  { digest, rowsBad }: OrderImport,
  store: Store,
): Promise<string | undefined> {
  const list = rejectedFileName(path);
  try {
    if (rowsBad === 0) await rm(list, { force: true });
    else await pipeline(rejectedFile(rejectedRows(store, digest)), createWriteStream(list));
    return undefined;
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    return `is imported, and ${list} cannot be written: ${error.message}`;
  }
}
