import type { FileFault, FileFaultCode } from '../model/file-fault.ts';
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
  readonly faults: FileFault[] = [];
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
    if (day === undefined) this.#faultOf(field, this.#dayCode(text), text);
    return day;
  }

  money(field: OrderField, currency: OrderField): Money | undefined {
    const text = this.text(field);
    if (text === '') return undefined;
    const money = readMoney(text, this.text(currency));
    if (money === undefined) this.#faultOf(field, 'noAmount', text);
    return money;
  }

  count(field: OrderField): number | undefined {
    const text = this.text(field);
    if (text === '') return undefined;
    if (/^\d{1,6}(?:[.,]0+)?$/u.test(text)) return Number.parseInt(text, 10);
    this.#faultOf(field, 'noNumber', text);
    return undefined;
  }

  /** A day that numbers alone tell may have been read in the wrong order. */
  #dayCode(text: string): FileFaultCode {
    if (!/^\d{1,2}[-/]\d/u.test(text)) return 'noDay';
    return this.#reading.order === 'day-first' ? 'noDayDayFirst' : 'noDayMonthFirst';
  }

  #faultOf(field: OrderField, code: FileFaultCode, text: string): void {
    this.fault(field, { code, values: { value: text.slice(0, 60) } });
  }

  fault(field: OrderField, fault: FileFault): void {
    const place = this.#reading.places.get(field)?.[0]?.place ?? -1;
    this.faults.push({ code: 'cell', values: { column: this.#reading.layout.header[place] ?? field, fault } });
  }
}
