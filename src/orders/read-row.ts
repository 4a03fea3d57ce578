import type * as z from 'zod';
import type { FileFault } from '../model/file-fault.ts';
import { orderSchema, type Order, type OrderStatus } from '../model/order.ts';
import { englishFaults } from './fault-text.ts';
import { further } from './merge-orders.ts';
import type { Column, OrderField } from './order-format.ts';
import type { Layout } from './recognise.ts';
import { readingOf, RowValues } from './row-values.ts';
import { cellText, foldedName } from './values/cell.ts';
import type { DateOrder } from './values/day.ts';
import { readFirstName } from './values/first-name.ts';
import { isRounded, readCarrier, readTrackingNumbers } from './values/tracking.ts';

/** Why a row is not taken. */
export interface BadRow {
  readonly faults: readonly FileFault[];
  /** The same in English. */
  readonly problem: string;
}

export function badRow(faults: readonly FileFault[]): BadRow {
  return { faults, problem: englishFaults(faults) };
}

/** The part of an order that one row has, why it cannot be read, or `undefined` for a row that is no order. */
export type RowReader = (cells: readonly string[]) => Order | BadRow | undefined;

/** The reader for the rows of a file. All faults of a row are told together. */
export function rowReader(layout: Layout, order: DateOrder): RowReader {
  const { format, header } = layout;
  const reading = readingOf(layout, order);
  const lastNeeded = Math.max(...layout.places.filter(({ column }) => column.isRequired).map(({ place }) => place));
  return (cells) => {
    if (isNoOrder(cells, layout)) return undefined;
    if (cells.length <= lastNeeded) {
      return badRow([{ code: 'fewCells', values: { cells: cells.length, columns: header.length } }]);
    }
    if (cells.slice(header.length).some((cell) => cellText(cell) !== '')) {
      return badRow([{ code: 'manyCells', values: { cells: cells.length, columns: header.length } }]);
    }
    const values = new RowValues(cells, reading);
    const partial = { channel: format.channel, ...orderOf(values) };
    if (values.faults.length > 0) return badRow(values.faults);
    const result = orderSchema.safeParse(partial);
    if (result.success) return result.data;
    for (const issue of result.error.issues) values.fault(issue.path.at(-1) as OrderField, faultOf(issue));
    return badRow(values.faults);
  };
}

/** What no order may have, whatever it came from. */
function faultOf(issue: z.core.$ZodIssue): FileFault {
  if (issue.code === 'too_big') return { code: 'tooLong', values: { most: Number(issue.maximum) } };
  const isTemplate = issue.code === 'invalid_format' && issue.message.includes('{{');
  return { code: isTemplate ? 'template' : 'notTaken' };
}

/** Blank rows, a header that comes again, and what the format knows as totals and explanations. */
function isNoOrder(cells: readonly string[], { format, places, header }: Layout): boolean {
  const id = places.find(({ column }) => column.field === 'order_id')?.place ?? 0;
  if (format.orderId.shape.test(cellText(cells[id]))) return false;
  const texts = cells.map(cellText).filter((text) => text !== '');
  if (texts.length === 0) return true;
  if (foldedName(cells[id] ?? '') === foldedName(header[id] ?? '')) return true;
  return format.notOrders?.some((shape) => shape.test(texts.join(' '))) ?? false;
}

function orderOf(values: RowValues): object {
  const shippedOn = values.day('shipped_on');
  const deliveredOn = values.day('delivered_on');
  return present({
    order_id: orderIdOf(values),
    first_name: firstOf(values.texts('first_name'), readFirstName),
    items: itemsOf(values),
    total: values.money('total', 'currency'),
    ordered_on: values.day('ordered_on'),
    shipped_on: shippedOn,
    promised_by: values.day('promised_by'),
    delivered_on: deliveredOn,
    shipments: shipmentsOf(values, { shipped_on: shippedOn, delivered_on: deliveredOn }),
    status: statusOf(values),
  });
}

function orderIdOf(values: RowValues): string {
  const text = values.text('order_id');
  const { shape, example } = values.format.orderId;
  if (text === '') values.fault('order_id', { code: 'noValue' });
  else if (isRounded(text)) values.fault('order_id', roundedFault(text));
  else if (!shape.test(text))
    values.fault('order_id', { code: 'noOrderId', values: { value: text.slice(0, 60), example } });
  return text;
}

function roundedFault(value: string): FileFault {
  return { code: 'rounded', values: { value } };
}

function itemsOf(values: RowValues): object[] {
  const title = values.text('title');
  if (title === '') return [];
  if (title.includes('\uFFFD')) values.fault('title', { code: 'lostLetters' });
  const variation = values.text('variation').replace(/^\[(?<inner>.*)\]$/u, '$<inner>');
  const hasVariation = variation !== '' && !/^(?:default|standard)$/iu.test(variation) && !title.includes(variation);
  const full = hasVariation ? `${title} (${variation})` : title;
  const sku = values.text('sku');
  return [
    present({
      title: full.slice(0, 500).trim(),
      sku: sku === '' ? undefined : sku,
      quantity: values.count('quantity') ?? 1,
    }),
  ];
}

function shipmentsOf(values: RowValues, days: object): object[] {
  const carrier = values.text('carrier') === '' ? undefined : readCarrier(values.text('carrier'));
  const text = values.text('tracking_number');
  if (isRounded(text)) {
    values.fault('tracking_number', roundedFault(text));
  }
  const numbers = readTrackingNumbers(text);
  if (numbers.length === 0) return carrier === undefined ? [] : [present({ carrier, ...days })];
  return numbers.map((number) => present({ carrier, tracking_number: number, ...days }));
}

function statusOf(values: RowValues): OrderStatus | undefined {
  const found = values.columns('status').flatMap(({ column, text }) => statusIn(column, text) ?? []);
  return found.length === 0 ? undefined : found.reduce(further);
}

function statusIn({ anyValue, words }: Column, text: string): OrderStatus | undefined {
  return text === '' ? undefined : (anyValue ?? words?.[foldedName(text)]);
}

function firstOf<Value>(texts: readonly string[], read: (text: string) => Value | undefined): Value | undefined {
  for (const text of texts) {
    const value = read(text);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Without the fields that have no value. */
function present(fields: Readonly<Record<string, unknown>>): object {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) kept[name] = value;
  return kept;
}
