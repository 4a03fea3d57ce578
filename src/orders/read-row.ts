import { orderSchema, type Order, type OrderStatus } from '../model/order.ts';
import { further } from './merge-orders.ts';
import type { Column } from './order-format.ts';
import type { Layout } from './recognise.ts';
import { readingOf, RowValues } from './row-values.ts';
import { cellText, foldedName } from './values/cell.ts';
import type { DateOrder } from './values/day.ts';
import { readFirstName } from './values/first-name.ts';
import { isRounded, readCarrier, readTrackingNumbers } from './values/tracking.ts';

/** Why a row is not taken. */
export interface BadRow {
  readonly problem: string;
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
      return {
        problem: `ends after ${cells.length} of ${header.length} cells; a line break inside a value may have cut it`,
      };
    }
    if (cells.slice(header.length).some((cell) => cellText(cell) !== '')) {
      return {
        problem: `has ${cells.length} cells under ${header.length} columns; a value may have the separator in it`,
      };
    }
    const values = new RowValues(cells, reading);
    const partial = { channel: format.channel, ...orderOf(values) };
    if (values.faults.length > 0) return { problem: values.faults.join('; ') };
    const result = orderSchema.safeParse(partial);
    if (result.success) return result.data;
    return { problem: result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ') };
  };
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
  if (text === '') values.fault('order_id', 'is empty');
  else if (isRounded(text))
    values.fault('order_id', `"${text}" was rounded by a spreadsheet; export the file again and do not open it before`);
  else if (!shape.test(text)) values.fault('order_id', `"${text.slice(0, 60)}" is no order id like ${example}`);
  return text;
}

function roundedFault(text: string): string {
  return `"${text}" was rounded by a spreadsheet; export the file again and do not open it before`;
}

function itemsOf(values: RowValues): object[] {
  const title = values.text('title');
  if (title === '') return [];
  if (title.includes('\uFFFD')) values.fault('title', 'has letters that are lost; export the file again as UTF-8');
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
