import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { Order } from '../../src/model/order.ts';
import { mergeOrders } from '../../src/orders/merge-orders.ts';
import { openOrders } from '../../src/orders/read-orders-fs.ts';

export interface ReadFile {
  /** Format, encoding and separator. */
  readonly kind: readonly [string, string, string];
  /** The merged orders, in the order of their first rows. */
  readonly orders: readonly Order[];
  /** `line: problem` */
  readonly bad: readonly string[];
}

/** Reads bytes to the end, and merges the rows of each order. */
export async function readBytes(bytes: AsyncIterable<Uint8Array>): Promise<ReadFile> {
  const file = await openOrders(bytes);
  if ('problem' in file) throw new Error(file.problem);
  const orders = new Map<string, Order>();
  const bad: string[] = [];
  for await (const { number, result } of file.rows) {
    if ('problem' in result) {
      bad.push(`${number}: ${result.problem}`);
    } else {
      const known = orders.get(result.order_id);
      orders.set(result.order_id, known ? mergeOrders(known, result) : result);
    }
  }
  return {
    kind: [file.layout.format.id, file.encoding(), file.layout.delimiter],
    orders: [...orders.values()],
    bad,
  };
}

export function readFixture(path: string, highWaterMark = 64 * 1024): Promise<ReadFile> {
  const file = join(import.meta.dirname, '..', 'fixtures', 'orders', path);
  return readBytes(createReadStream(file, { highWaterMark }) as AsyncIterable<Uint8Array>);
}

/** A text as the bytes of a file. */
export async function* bytesOf(text: string): AsyncGenerator<Uint8Array, void> {
  yield await Promise.resolve(new TextEncoder().encode(text));
}
