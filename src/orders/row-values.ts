import type { Money } from '../model/order.ts';
import type { Column, OrderField, OrderFormat } from './order-format.ts';
import type { Layout } from './recognise.ts';
import { cellText, foldedName } from './values/cell.ts';
import { readDay, type DateOrder } from './values/day.ts';
import { readMoney } from './values/money.ts';

type Place = Layout['places'][number];

/** What all rows of a file share. */
export interface Reading {
  readonly layout: Layout;
  readonly order: DateOrder;
  readonly places: ReadonlyMap<OrderField, readonly Place[]>;
}

export function readingOf(layout: Layout, order: DateOrder): Reading {
  return { layout, order, places: Map.groupBy(layout.places, ({ column }) => column.field) };
}

/** The values of one row by the fields of its format, and what is wrong with them. */
export class RowValues {
  /** What cannot be read, each with the name of its column. */
  readonly faults: string[] = [];
  readonly #cells: readonly string[];
  readonly #reading: Reading;

  constructor(cells: readonly string[], reading: Reading) {
    this.#cells = cells;
    this.#reading = reading;
  }

  get format(): OrderFormat {
    return this.#reading.layout.format;
  }

  /** The columns of a field with their texts. */
  columns(field: OrderField): { column: Column; text: string }[] {
    const places = this.#reading.places.get(field) ?? [];
    return places.map(({ column, place }) => ({ column, text: cellText(this.#cells[place]) }));
  }

  /** The texts of a field that are not empty, in the order of the format's columns. */
  texts(field: OrderField): string[] {
    return this.columns(field)
      .map(({ text }) => text)
      .filter((text) => text !== '');
  }

  /** The first text of a field; empty where there is none. */
  text(field: OrderField): string {
    for (const { place } of this.#reading.places.get(field) ?? []) {
      const text = cellText(this.#cells[place]);
      if (text !== '') return text;
    }
    return '';
  }

  day(field: OrderField): string | undefined {
    const text = this.text(field);
    if (text === '') return undefined;
    const timeZone = this.format.timeZones?.[foldedName(this.text('sales_channel'))];
    const day = readDay(text, { order: this.#reading.order, timeZone });
    if (day === undefined) this.fault(field, `"${text.slice(0, 60)}" is no day that exists${this.#orderFor(text)}`);
    return day;
  }

  money(field: OrderField, currency: OrderField): Money | undefined {
    const text = this.text(field);
    if (text === '') return undefined;
    const money = readMoney(text, this.text(currency));
    if (money === undefined) this.fault(field, `"${text.slice(0, 60)}" is no amount with a currency`);
    return money;
  }

  count(field: OrderField): number | undefined {
    const text = this.text(field);
    if (text === '') return undefined;
    if (/^\d{1,6}(?:[.,]0+)?$/u.test(text)) return Number.parseInt(text, 10);
    this.fault(field, `"${text.slice(0, 60)}" is no whole number`);
    return undefined;
  }

  /** A day that numbers alone tell may have been read in the wrong order. */
  #orderFor(text: string): string {
    if (!/^\d{1,2}[-/]\d/u.test(text)) return '';
    return this.#reading.order === 'day-first'
      ? '; this file writes the day first'
      : '; this file writes the month first';
  }

  fault(field: OrderField, what: string): void {
    const place = this.#reading.places.get(field)?.[0]?.place ?? -1;
    this.faults.push(`${this.#reading.layout.header[place] ?? field}: ${what}`);
  }
}
