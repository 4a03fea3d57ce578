import type { Order, OrderItem, Shipment } from '../model/order.ts';
import type { Placeholder } from '../model/placeholder.ts';
import { localDay } from './day.ts';
import type { Situation } from './situation.ts';

type Source = Placeholder['source'];

/** The parcel and the item that a reply speaks of. */
export interface ChosenParts {
  readonly shipment: number;
  readonly item: number;
}

/** The agent's choice; else the first parcel that has not arrived (the last where all have) and the first item that was not cancelled. */
export function chosenParts({ order, shipment, item }: Pick<Situation, 'order' | 'shipment' | 'item'>): ChosenParts {
  const { shipments = [], items = [] } = order ?? {};
  const open = shipments.findIndex(({ delivered_on: day }) => day === undefined);
  const kept = items.findIndex(({ quantity }) => quantity > 0);
  return {
    shipment: has(shipments, shipment) ? shipment : open === -1 ? shipments.length - 1 : open,
    item: has(items, item) ? item : Math.max(0, kept),
  };
}

interface Known {
  readonly order: Partial<Order>;
  readonly shipment: Partial<Shipment>;
  readonly item: Partial<OrderItem>;
  readonly situation: Situation;
}

const readers: Readonly<Record<Source, (known: Known) => string | number | undefined>> = {
  ask: () => undefined,
  'order.id': ({ order }) => order.order_id,
  'order.first_name': ({ order }) => order.first_name,
  'order.item': ({ item }) => item.title,
  'order.quantity': ({ item }) => item.quantity,
  'order.total': ({ order: { total } }) => total && `${total.amount} ${total.currency}`,
  'order.ordered_on': ({ order }) => order.ordered_on,
  'order.shipped_on': ({ order, shipment }) => shipment.shipped_on ?? order.shipped_on,
  'order.promised_by': ({ order }) => order.promised_by,
  'order.delivered_on': ({ order, shipment }) => shipment.delivered_on ?? arrivedWhole(order, shipment),
  'order.carrier': ({ shipment }) => shipment.carrier,
  'order.tracking_number': ({ shipment }) => shipment.tracking_number,
  'order.tracking_url': ({ shipment }) => shipment.tracking_url,
  'agent.first_name': ({ situation }) => situation.agent.firstName,
  'agent.team': ({ situation }) => situation.agent.team,
  'clock.today': ({ situation }) => localDay(situation.now),
};

/** The value of a source in the form of a field; empty where it is not known. */
export function sourceValue(source: Source, situation: Situation, parts: ChosenParts): string {
  const order: Partial<Order> = situation.order ?? {};
  const shipment = order.shipments?.[parts.shipment] ?? {};
  const item = order.items?.[parts.item] ?? {};
  return String(readers[source]({ order, shipment, item, situation }) ?? '');
}

/** Of an order in several parcels the order's day is that of the last one, which says nothing of one still on its way. */
function arrivedWhole(
  { shipments = [], delivered_on: day }: Partial<Order>,
  own: Partial<Shipment>,
): string | undefined {
  const othersArrived = shipments.some((other) => other !== own && other.delivered_on !== undefined);
  return othersArrived ? undefined : day;
}

function has(list: readonly unknown[], place: number | undefined): place is number {
  return place !== undefined && list[place] !== undefined;
}
