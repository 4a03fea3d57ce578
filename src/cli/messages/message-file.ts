import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { parse as parseCsv } from 'csv-parse';
import { CannotRun, type Terminal } from '../terminal.ts';
import { readHeader } from './message-line.ts';

/** A file of messages, opened. */
export interface MessageFile {
  readonly stream: Readable;
  readonly isCsv: boolean;
}

/** Opens a file of JSON lines or a CSV export; `-` is standard input and has JSON lines. Refuses a file that is not there. */
export async function openMessages(file: string, { folder, input }: Terminal): Promise<MessageFile> {
  if (file === '-') return { stream: input, isCsv: false };
  const path = resolve(folder, file);
  const isFile = await stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  );
  if (!isFile) throw new CannotRun(`there is no file "${file}" here.`);
  return { stream: createReadStream(path), isCsv: /\.csv$/iu.test(file) };
}

/** The lines of a stream that are not empty, with their numbers from 1. */
export async function* readLines(stream: Readable): AsyncGenerator<{ number: number; line: string }> {
  let number = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() !== '') yield { number, line: number === 1 ? line.replace(/^\uFEFF/u, '') : line };
  }
}

interface CsvRow {
  /** The line on which the row ends. */
  readonly number: number;
  readonly row: readonly string[];
  /** The place of each field, from the header. */
  readonly places: ReadonlyMap<string, number>;
}

/** The rows of a CSV export below its header. A header without a column for the text cannot be read. */
export async function* readRows(stream: Readable): AsyncGenerator<CsvRow> {
  const rows = stream.pipe(parseCsv({ bom: true, info: true, relax_column_count: true, skip_empty_lines: true }));
  let places: ReadonlyMap<string, number> | undefined;
  for await (const { record, info } of rows as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
    if (places) {
      yield { number: info.lines, row: record, places };
      continue;
    }
    const header = readHeader(record);
    if ('problem' in header) throw new CannotRun(header.problem);
    places = header;
  }
}
