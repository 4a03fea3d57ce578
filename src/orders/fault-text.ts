import { en } from '../i18n/orders/en.ts';
import { fill } from '../i18n/fill.ts';
import type { OrderWords } from '../i18n/orders/order-words.ts';
import type { FaultValue, FileFault } from '../model/file-fault.ts';

/** A fault in words: of a file, what it is or does (`is empty`); of a row, what is wrong, by column. */
export function faultText({ code, values = {} }: FileFault, words: OrderWords): string {
  const texts = Object.entries(values).map(([name, value]) => [name, valueText(value, words)] as const);
  return fill(words.faults[code], Object.fromEntries(texts));
}

/** All faults of a row on one line. */
export function faultsText(faults: readonly FileFault[], words: OrderWords): string {
  return faults.map((fault) => faultText(fault, words)).join(words.faultMarks.between);
}

/** The same in the language of the command line. */
export function englishFaults(faults: readonly FileFault[]): string {
  return faultsText(faults, en);
}

function valueText(value: FaultValue, words: OrderWords): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return value.toLocaleString('en');
  if ('code' in value) return faultText(value, words);
  return value.map((part) => valueText(part, words)).join(words.faultMarks.list);
}
