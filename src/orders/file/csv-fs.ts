import { ReadableStream, type ReadableWritablePair } from 'node:stream/web';
import { parse } from 'csv-parse/stream';
import { parse as parseAtOnce } from 'csv-parse/sync';
import { withoutUnclosedQuotes } from './unclosed-quotes.ts';

/** A row with the line on which it starts, from 1, and the one on which it ends. */
export interface CsvRow {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly string[];
}

/** A line whose quotation mark nobody closes. */
export interface UnclosedLine {
  readonly unclosed: number;
}

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/** Files with tabs come from marketplaces that quote nothing: a mark there is an inch, or a part of the title. */
function optionsFor(delimiter: string): object {
  return {
    delimiter,
    quote: delimiter === '\t' ? null : '"',
    relax_quotes: true,
    relax_column_count: true,
    info: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: 1_000_000,
  };
}

/** The first rows of a text that may end anywhere; those that cannot be cut are left out. */
export function firstRows(text: string, delimiter: string, most: number): CsvRow[] {
  const options = { ...optionsFor(delimiter), to: most, skip_records_with_error: true };
  return rowsOf(parseAtOnce(text, options) as unknown as Parsed[]);
}

function rowsOf(parsed: readonly Parsed[]): CsvRow[] {
  return parsed.map(({ record, info }, place) => ({
    start: (parsed[place - 1]?.info.lines ?? 0) + 1,
    end: info.lines,
    cells: record,
  }));
}

/** All rows of a text, blank ones included, one by one; none is kept. */
export async function* csvRows(
  text: AsyncIterable<string>,
  delimiter: string,
): AsyncGenerator<CsvRow | UnclosedLine, void> {
  const unclosed: number[] = [];
  const whole = delimiter === '\t' ? text : withoutUnclosedQuotes(text, delimiter, (line) => unclosed.push(line));
  let start = 1;
  const parser = parse(optionsFor(delimiter)) as unknown as ReadableWritablePair<Parsed, Buffer>;
  const parsed = ReadableStream.from(buffersOf(whole)).pipeThrough(parser);
  for await (const { record, info } of parsed) {
    while (unclosed[0] !== undefined && unclosed[0] < start) yield { unclosed: unclosed.shift() ?? start };
    yield { start, end: info.lines, cells: record };
    start = info.lines + 1;
  }
  for (const line of unclosed) yield { unclosed: line };
}

async function* buffersOf(text: AsyncIterable<string>): AsyncGenerator<Buffer, void> {
  for await (const part of text) if (part !== '') yield Buffer.from(part);
}
