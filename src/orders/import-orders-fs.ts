import { createHash, type Hash } from 'node:crypto';
import type { ImportBatch, NewImport, OrderImport, RejectedRow } from '../model/order-import.ts';
import type { Order } from '../model/order.ts';
import { mergeOrders } from './merge-orders.ts';
import type { OrderFormat } from './order-format.ts';
import { openOrders, type OrderRow } from './read-orders-fs.ts';
import { unrecognised, type Unrecognised } from './recognise.ts';

/** Where an import keeps what it reads. */
export interface ImportLedger {
  /** The import of a file: a new one, or how far an earlier attempt came. */
  readonly begin: (file: NewImport) => Promise<OrderImport>;
  /** Saves a batch and how far the import is, both or neither. */
  readonly save: (batch: ImportBatch) => Promise<OrderImport>;
  /** Forgets how far the import of a file is. */
  readonly forget: (digest: string) => Promise<void>;
}

/** A file to import; its digest is known before, so that an import goes on where an earlier one stopped. */
export interface ImportSource extends Pick<OrderImport, 'digest' | 'fileName' | 'importedBy'> {
  readonly bytes: AsyncIterable<Uint8Array>;
}

export interface ImportScene {
  readonly ledger: ImportLedger;
  /** Rows that are saved together, about: rows of one order that follow each other stay together. */
  readonly rowsAtOnce: number;
  /** Is told the rows that were read, now and then. */
  readonly tellRows: (rows: number) => void;
}

export interface Imported {
  readonly format: OrderFormat;
  readonly run: OrderImport;
  /** Whether the file had been imported to its end before; then nothing was read. */
  readonly wasDone: boolean;
}

/** Rows between two reports of progress. */
const step = 500;

/**
 * Imports an order file, with a batch of its rows in memory at a time. Killed at any moment, it goes on behind the last
 * batch that was saved. Says what is wrong with another file, and with one that is not the one of its digest.
 */
export async function importOrders(source: ImportSource, scene: ImportScene): Promise<Imported | Unrecognised> {
  const { bytes, ...named } = source;
  const hash = createHash('sha256');
  const file = await openOrders(hashed(bytes, hash));
  if ('fault' in file) return file;
  const { format } = file.layout;
  const begun = await scene.ledger.begin({ ...named, format: format.id });
  if (begun.state === 'done') {
    await file.rows.return();
    return { format, run: begun, wasDone: true };
  }
  const batch = new Batch(source.digest, begun.rowsDone);
  for await (const row of file.rows) {
    if (batch.isFull(scene.rowsAtOnce, row)) await scene.ledger.save(batch.take({ isLast: false }));
    batch.add(row);
    if (batch.rows % step === 0) scene.tellRows(batch.rows);
  }
  scene.tellRows(batch.rows);
  if (hash.digest('hex') !== source.digest) {
    await scene.ledger.forget(source.digest);
    return unrecognised({ code: 'changed' });
  }
  return { format, run: await scene.ledger.save(batch.take({ isLast: true })), wasDone: false };
}

async function* hashed(bytes: AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Uint8Array, void> {
  for await (const part of bytes) {
    hash.update(part);
    yield part;
  }
}

/** Rows that are read and not saved yet. */
class Batch {
  /** Rows from the start of the file. */
  rows = 0;
  readonly #digest: string;
  /** Rows from the start of the file that were saved before. */
  #saved: number;
  #orders = new Map<string, Order>();
  #rejected: RejectedRow[] = [];
  #lastId = '';

  constructor(digest: string, saved: number) {
    this.#digest = digest;
    this.#saved = saved;
  }

  /** Whether it has enough rows, and the next one begins another order. */
  isFull(rowsAtOnce: number, next: OrderRow): boolean {
    const isOther = 'faults' in next.result || next.result.order_id !== this.#lastId;
    return isOther && this.rows - this.#saved >= rowsAtOnce;
  }

  add({ number, result }: OrderRow): void {
    this.rows += 1;
    if (this.rows <= this.#saved) return;
    if ('faults' in result) {
      this.#rejected.push({ line: number, faults: result.faults });
      return;
    }
    const known = this.#orders.get(result.order_id);
    this.#orders.set(result.order_id, known ? mergeOrders(known, result) : result);
    this.#lastId = result.order_id;
  }

  take({ isLast }: Pick<ImportBatch, 'isLast'>): ImportBatch {
    const orders = [...this.#orders.values()];
    const batch = { digest: this.#digest, orders, rejected: this.#rejected, rowsDone: this.rows, isLast };
    this.#orders = new Map();
    this.#rejected = [];
    this.#saved = Math.max(this.#saved, this.rows);
    return batch;
  }
}
