import type { RejectedRow } from '../model/order-import.ts';

/** The name of the list of rows that a file could not give. */
export function rejectedFileName(fileName: string): string {
  return `${fileName}.rejected.csv`;
}

/** Whether a file is such a list, by its name, and no order file. */
export function isRejectedFile(fileName: string): boolean {
  return fileName.endsWith('.rejected.csv');
}

/** Rows that were not taken as a file that spreadsheets open: the line in the order file, and the reason. */
export async function* rejectedFile(rows: AsyncIterable<RejectedRow>): AsyncGenerator<string, void> {
  // The mark tells spreadsheets that it is UTF-8.
  yield '\uFEFFline,problem\r\n';
  for await (const { line, problem } of rows) yield `${line},${quoted(problem)}\r\n`;
}

/** Quoted; what a spreadsheet would take for a formula is kept a text. */
function quoted(text: string): string {
  const plain = /^[=+\-@\t]/u.test(text) ? `'${text}` : text;
  return `"${plain.replaceAll('"', '""')}"`;
}
