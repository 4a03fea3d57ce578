import { orderFormats } from '../../orders/order-formats.ts';
import type { OrderWords } from '../../i18n/orders/order-words.ts';
import type { DeskLanguage } from '../../lib/desk-language.ts';

/** What all parts of the page are told. */
export interface PageWords {
  readonly language: DeskLanguage;
  readonly words: OrderWords;
  /** The language of the interface as browsers know it. */
  readonly tag: string;
}

/** The name of a format that an import has. */
export function formatName(id: string): string {
  return orderFormats.find((format) => format.id === id)?.name ?? id;
}

export function percentOf(share: number, tag: string): string {
  return new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** A size for people: `1 GB`, `34 MB`, `0.4 kB`. */
export function sizeOf(bytes: number, tag: string): string {
  const units = ['kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(3, Math.max(1, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const options = {
    style: 'unit',
    unit: units[step - 1],
    maximumFractionDigits: bytes < 10 ** (3 * step + 1) ? 1 : 0,
  } as const;
  return new Intl.NumberFormat(tag, options).format(Math.max(bytes, 100) / 1000 ** step);
}
