import type { Order } from '../model/order.ts';
import { dateOrderIn } from './date-order.ts';
import { csvRows, firstRows, type CsvRow } from './file/csv-fs.ts';
import { decodeText, type DecodedText, type Encoding } from './file/encoding.ts';
import { otherKind } from './file/other-kinds.ts';
import { badRow, rowReader, type BadRow, type RowReader } from './read-row.ts';
import { recognise, unrecognised, type Layout, type Unrecognised } from './recognise.ts';

/** A row of an order file: the part of an order that it has, or why it is not taken. */
export interface OrderRow {
  /** The line on which the row starts, from 1. */
  readonly number: number;
  readonly result: Order | BadRow;
}

/** An order file that is recognised. */
export interface OrderFile {
  readonly layout: Layout;
  /** As far as it was read: a file is UTF-8 until another letter shows up. */
  readonly encoding: () => Encoding;
  /** The rows one by one; none is kept. Rows of one order may be far apart: `mergeOrders` puts them together. */
  readonly rows: AsyncGenerator<OrderRow, void>;
}

/** Letters to look for the header in, and to see in how the file writes its dates. */
const headSize = 64 * 1024;
/** Titles, notes and blank rows may stand above the header. */
const headerRows = 20;
const sampleRows = 200;
const delimiters = ['\t', ',', ';'] as const;

/** Opens an order file of any known format, encoding and separator, from its bytes. Says what is wrong with another. */
export async function openOrders(bytes: AsyncIterable<Uint8Array>): Promise<OrderFile | Unrecognised> {
  const source = await startOf(bytes);
  const other = otherKind(source.start);
  const decoded = decodeText(source.bytes);
  const head = await headOf(decoded);
  const layout = other === undefined ? layoutOf(head.text) : unrecognised({ code: other });
  if ('fault' in layout) {
    await decoded.text.return();
    return layout;
  }
  const below = firstRows(head.text, layout.delimiter, sampleRows).filter(({ end }) => end > layout.headerLine);
  const order = dateOrderIn(
    layout,
    below.map(({ cells }) => cells),
  );
  return { layout, encoding: decoded.encoding, rows: ordersOf(head.rest, layout, rowReader(layout, order)) };
}

function layoutOf(head: string): Layout | Unrecognised {
  const cuts = delimiters.map((delimiter) => ({
    delimiter,
    rows: firstRows(head, delimiter, headerRows).map(({ end, cells }: CsvRow) => ({ number: end, cells })),
  }));
  return recognise(cuts);
}

async function* ordersOf(text: AsyncIterable<string>, layout: Layout, read: RowReader): AsyncGenerator<OrderRow, void> {
  for await (const row of csvRows(text, layout.delimiter)) {
    if ('unclosed' in row) {
      yield { number: row.unclosed, result: badRow([{ code: 'openQuote' }]) };
    } else if (row.end > layout.headerLine) {
      const result = read(row.cells);
      if (result) yield { number: row.start, result };
    }
  }
}

interface Start {
  readonly start: Uint8Array;
  /** All bytes, the start included. */
  readonly bytes: AsyncGenerator<Uint8Array, void>;
}

async function startOf(source: AsyncIterable<Uint8Array>): Promise<Start> {
  const bytes = source[Symbol.asyncIterator]();
  const first = await bytes.next();
  const start = first.done ? new Uint8Array(0) : first.value;
  return { start, bytes: continued(start, bytes) };
}

interface Head {
  readonly text: string;
  /** The whole text, the head included. */
  readonly rest: AsyncGenerator<string, void>;
}

async function headOf({ text }: DecodedText): Promise<Head> {
  let head = '';
  while (head.length < headSize) {
    const next = await text.next();
    if (next.done) break;
    head += next.value;
  }
  return { text: head, rest: continued(head, text) };
}

/** What was taken from an iterator, and then what is left in it; closes it where the reader stops early. */
async function* continued<Part>(taken: Part, iterator: AsyncIterator<Part>): AsyncGenerator<Part, void> {
  try {
    yield taken;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}
