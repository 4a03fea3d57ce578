import { en } from '../i18n/orders/en.ts';
import type { OrderWords } from '../i18n/orders/order-words.ts';
import type { RejectedRow } from '../model/order-import.ts';
import { faultsText } from './fault-text.ts';

/** The name of the list of rows that a file could not give. */
export function rejectedFileName(fileName: string): string {
  return `${fileName}.rejected.csv`;
}

/** Whether a file is such a list, by its name, and no order file. */
export function isRejectedFile(fileName: string): boolean {
  return fileName.endsWith('.rejected.csv');
}

/** Rows that were not taken as a file that spreadsheets open: the line in the order file, and the reason. */
export async function* rejectedFile(
  rows: AsyncIterable<RejectedRow>,
  words: OrderWords = en,
): AsyncGenerator<string, void> {
  // The mark tells spreadsheets that it is UTF-8.
  const { line: lineName, problem } = words.rejected;
  yield `\uFEFF${lineName},${problem}\r\n`;
  for await (const { line, faults } of rows) yield `${line},${quoted(faultsText(faults, words))}\r\n`;
}

/** Quoted; what a spreadsheet would take for a formula is kept a text. */
function quoted(text: string): string {
  const plain = /^[=+\-@\t]/u.test(text) ? `'${text}` : text;
  return `"${plain.replaceAll('"', '""')}"`;
}
