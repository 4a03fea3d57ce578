import type { FileFault } from './file-fault.ts';
import type { Order } from './order.ts';

/** Bytes of an order file that an upload takes. */
export const mostFileBytes = 1_000_000_000;

/** How far the import of an order file is. */
export interface OrderImport {
  /** SHA-256 of the file: the same file again goes on where it stopped. */
  readonly digest: string;
  readonly fileName: string;
  /** The format, like `amazon-all-orders`. */
  readonly format: string;
  readonly state: 'running' | 'done';
  /** Rows from the start of the file whose orders are saved. */
  readonly rowsDone: number;
  /** Rows of these that could not be read. */
  readonly rowsBad: number;
  /** What the rows did to the orders that are kept. */
  readonly orders: SavedOrders;
  /** Who uploaded it; absent where it came by the command line. */
  readonly importedBy?: string;
  /** Instants in ISO 8601. */
  readonly startedAt: string;
  readonly updatedAt: string;
}

/** What saving did; an order that was known already and stays as it is counts in none. */
export interface SavedOrders {
  readonly added: number;
  readonly changed: number;
  /** Orders that were not known and are not kept, since their time is over. */
  readonly past: number;
}

/** A row of an order file that is not taken. */
export interface RejectedRow {
  /** The line on which it starts, from 1. */
  readonly line: number;
  /** All that is wrong with it. */
  readonly faults: readonly FileFault[];
}

/** Rows of a file that follow each other, and the orders in them. */
export interface ImportBatch {
  readonly digest: string;
  readonly orders: readonly Order[];
  readonly rejected: readonly RejectedRow[];
  /** Rows from the start of the file to the end of the batch. */
  readonly rowsDone: number;
  /** Whether the file ends with it. */
  readonly isLast: boolean;
}

/** What a new import says of its file. */
export type NewImport = Pick<OrderImport, 'digest' | 'fileName' | 'format' | 'importedBy'>;

/** A line of what an upload answers, one JSON value each, while the file is read; the last one says what came of it. */
export type ImportLine =
  | { readonly rows: number; readonly bytes: number }
  | { readonly fault: FileFault }
  | { readonly run: OrderImport; readonly formatName: string; readonly wasDone: boolean };
