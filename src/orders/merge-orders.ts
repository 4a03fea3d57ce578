import {
  orderStatuses,
  type Money,
  type Order,
  type OrderItem,
  type OrderStatus,
  type Shipment,
} from '../model/order.ts';

/**
 * One order from two records of it: rows of one file, an order file and a shipment file, an older and a newer export.
 * The result does not depend on the order of the records, nor on how often one comes: every value is chosen by a rule
 * that knows no first and second. Throws where the records are of different orders.
 */
export function mergeOrders(a: Order, b: Order): Order {
  if (a.channel !== b.channel || a.order_id !== b.order_id) {
    throw new Error(`${a.channel} ${a.order_id} and ${b.channel} ${b.order_id} are two orders and cannot be merged.`);
  }
  return defined({
    channel: a.channel,
    order_id: a.order_id,
    first_name: pick(a.first_name, b.first_name, fuller),
    items: mergeBy(keyOfItem, mergeItems, [...a.items, ...b.items]),
    total: pick(a.total, b.total, larger),
    ordered_on: pick(a.ordered_on, b.ordered_on, earlier),
    shipped_on: pick(a.shipped_on, b.shipped_on, later),
    promised_by: pick(a.promised_by, b.promised_by, later),
    delivered_on: pick(a.delivered_on, b.delivered_on, later),
    shipments: mergeBy(keyOfShipment, mergeShipments, [...a.shipments, ...b.shipments]),
    status: pick(a.status, b.status, further),
  });
}

/** The further of two statuses. */
export function further(a: OrderStatus, b: OrderStatus): OrderStatus {
  return orderStatuses.indexOf(a) >= orderStatuses.indexOf(b) ? a : b;
}

type Choice<Value> = (a: Value, b: Value) => Value;

function pick<Value>(a: Value | undefined, b: Value | undefined, choose: Choice<Value>): Value | undefined {
  if (a === undefined) return b;
  return b === undefined ? a : choose(a, b);
}

const earlier: Choice<string> = (a, b) => (a <= b ? a : b);
const later: Choice<string> = (a, b) => (a >= b ? a : b);

/** The longer text, which says more; of two as long, one that does not depend on which came first. */
const fuller: Choice<string> = (a, b) => (a.length === b.length ? earlier(a, b) : a.length > b.length ? a : b);

const larger: Choice<Money> = (a, b) => {
  if (a.currency !== b.currency) return a.currency < b.currency ? a : b;
  return a.amount >= b.amount ? a : b;
};

/** An article is known by its number, else by its title. */
function keyOfItem({ sku, title }: OrderItem): string {
  return sku === undefined ? `title ${title}` : `sku ${sku}`;
}

/** Two records of one article may be the same row twice, so their pieces are not added. */
function mergeItems(a: OrderItem, b: OrderItem): OrderItem {
  return defined({ title: fuller(a.title, b.title), sku: a.sku, quantity: Math.max(a.quantity, b.quantity) });
}

/** A parcel is known by its number, else by its carrier. */
function keyOfShipment({ tracking_number: number, carrier }: Shipment): string {
  return number === undefined ? `carrier ${carrier ?? ''}` : `number ${number}`;
}

function mergeShipments(a: Shipment, b: Shipment): Shipment {
  return defined({
    carrier: pick(a.carrier, b.carrier, fuller),
    tracking_number: a.tracking_number,
    tracking_url: pick(a.tracking_url, b.tracking_url, fuller),
    shipped_on: pick(a.shipped_on, b.shipped_on, later),
    delivered_on: pick(a.delivered_on, b.delivered_on, later),
  });
}

/** One value per key, in the order of the keys. */
function mergeBy<Value>(keyOf: (value: Value) => string, merge: Choice<Value>, values: readonly Value[]): Value[] {
  const merged = new Map<string, Value>();
  for (const value of values) {
    const key = keyOf(value);
    const known = merged.get(key);
    merged.set(key, known === undefined ? value : merge(known, value));
  }
  return [...merged].toSorted(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, value]) => value);
}

type Defined<Fields> = { [Name in keyof Fields]: Exclude<Fields[Name], undefined> };

/** Without the fields that have no value. */
function defined<Fields extends object>(fields: Fields): Defined<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<Fields>;
}
