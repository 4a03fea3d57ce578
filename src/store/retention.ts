import type { FactUnit, Facts } from '../model/fact.ts';
import type { Order } from '../model/order.ts';

/** Days for which an order is kept after its delivery, where the seller sets nothing else. */
export const defaultRetentionDays = 30;

/** Days for which a buyer may still ask after a parcel that nobody saw arrive; marketplaces take claims that long. */
const daysWithoutDelivery = 90;

const daysOf: Partial<Record<FactUnit, number>> = { days: 1, weeks: 7, months: 30, years: 365 };

/** Days for which the book says that an order is kept after its delivery: its fact `data_retention`, which its articles tell. */
export function retentionDaysOf(facts: Facts | undefined): number {
  const fact = facts?.['data_retention'];
  const days = fact?.type === 'number' ? daysOf[fact.unit] : undefined;
  return fact?.type === 'number' && days !== undefined
    ? Math.max(0, Math.floor(fact.value * days))
    : defaultRetentionDays;
}

interface Retention {
  /** Days after the delivery. */
  readonly days: number;
  /** The day that counts where the order has none at all. */
  readonly today: string;
}

/** The first day on which an order is no longer kept. */
export function purgeDay(order: Order, { days, today }: Retention): string {
  const { ordered_on, shipped_on, promised_by, delivered_on, shipments } = order;
  const arrivals = shipments.map((shipment) => shipment.delivered_on);
  const isOnItsWay = arrivals.some((day) => day !== undefined) && arrivals.includes(undefined);
  const delivered = latest([delivered_on, ...arrivals]);
  if (delivered !== undefined && !isOnItsWay) return addDays(delivered, days);
  const departures = shipments.map((shipment) => shipment.shipped_on);
  const last = latest([ordered_on, shipped_on, promised_by, delivered, ...departures]) ?? today;
  return addDays(last, Math.max(days, daysWithoutDelivery));
}

function latest(dates: readonly (string | undefined)[]): string | undefined {
  return dates
    .filter((date) => date !== undefined)
    .toSorted()
    .at(-1);
}

function addDays(date: string, days: number): string {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}
