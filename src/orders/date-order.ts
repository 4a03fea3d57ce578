import type { Layout } from './recognise.ts';
import { cellText } from './values/cell.ts';
import { dateOrderOf, type DateOrder } from './values/day.ts';
import { readMoney } from './values/money.ts';

const days = new Set(['ordered_on', 'shipped_on', 'promised_by', 'delivered_on']);

/**
 * Whether a file writes `07/14/2026` or `14/07/2026`, from its first rows. Where all of them can be read both ways, the
 * currency decides: the United States write the month first.
 */
export function dateOrderIn({ places }: Layout, rows: readonly (readonly string[])[]): DateOrder {
  const texts = (fits: (field: string) => boolean): string[] =>
    places
      .filter(({ column }) => fits(column.field))
      .flatMap(({ place }) => rows.map((cells) => cellText(cells[place])));
  const isInDollars = (): boolean =>
    texts((field) => field === 'currency').includes('USD') ||
    texts((field) => field === 'total').some((text) => readMoney(text, '')?.currency === 'USD');
  return dateOrderOf(texts((field) => days.has(field))) ?? (isInDollars() ? 'month-first' : 'day-first');
}
