import * as z from 'zod';
import { orderSchema, type Order } from '../../model/order.ts';

/** Orders of one request. */
const mostOrders = 500;

const bodySchema = z
  .union([orderSchema, z.array(orderSchema).min(1).max(mostOrders)])
  .describe(`One order, or a list of up to ${mostOrders}.`);

/** The JSON Schema of what `POST /api/v1/orders` takes. */
export const ordersJsonSchema: object = {
  ...z.toJSONSchema(bodySchema, { io: 'input' }),
  title: 'Orders for Replybook',
};

/** What is wrong with one order of a body. */
export interface OrderFault {
  /** Its place in the list, from 0. */
  readonly order: number;
  /** The field, like `total.currency`; empty for the order as a whole. */
  readonly field: string;
  readonly problem: string;
}

/** The orders of a body, or all that is wrong with them. `channels` are those of the book; none takes any. */
export function readOrdersBody(
  body: unknown,
  channels: readonly string[],
): { readonly orders: readonly Order[] } | { readonly error: string; readonly faults: readonly OrderFault[] } {
  const list: unknown[] = Array.isArray(body) ? body : [body];
  if (list.length === 0) return { error: 'The list has no orders.', faults: [] };
  if (list.length > mostOrders) {
    return { error: `The list has ${list.length} orders; send at most ${mostOrders} at a time.`, faults: [] };
  }
  const orders: Order[] = [];
  const faults: OrderFault[] = [];
  for (const [order, value] of list.entries()) {
    const { data, error } = orderSchema.safeParse(value);
    if (error) faults.push(...error.issues.map((issue) => faultOf(order, issue)));
    else if (channels.length > 0 && !channels.includes(data.channel))
      faults.push(unknownChannel(order, data, channels));
    else orders.push(data);
  }
  if (faults.length === 0) return { orders };
  const bad = new Set(faults.map(({ order }) => order)).size;
  const error = `${bad} of ${list.length} orders cannot be taken; none was saved.`;
  return { error, faults };
}

function faultOf(order: number, { path, message }: z.core.$ZodIssue): OrderFault {
  return { order, field: path.join('.'), problem: message };
}

function unknownChannel(order: number, { channel }: Order, channels: readonly string[]): OrderFault {
  const problem = `"${channel}" is no channel of the book; use one of ${channels.join(', ')}`;
  return { order, field: 'channel', problem };
}
