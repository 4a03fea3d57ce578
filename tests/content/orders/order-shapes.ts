import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Order } from '../../../src/model/order.ts';
import { mergeOrders } from '../../../src/orders/merge-orders.ts';
import { readFixture } from '../../orders/read-file.ts';

/** An order as a file left it, and where it comes from. */
export interface OrderShape {
  readonly name: string;
  /** `undefined`: the order was never imported. */
  readonly order: Order | undefined;
}

const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'orders');

/** Every order of the order files, merged as an import merges them: the files of one channel tell of one order. */
export async function realOrders(): Promise<OrderShape[]> {
  const orders = new Map<string, OrderShape>();
  for (const kind of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    for (const file of readdirSync(join(folder, kind.name))) {
      const { orders: read } = await readFixture(`${kind.name}/${file}`);
      for (const order of read) {
        const key = `${order.channel} ${order.order_id}`;
        const known = orders.get(key);
        const merged = known?.order ? mergeOrders(known.order, order) : order;
        // What one file alone says is a shape too, where the other file is never imported.
        orders.set(`${kind.name} ${key}`, { name: `${kind.name}/${file} ${order.order_id}`, order });
        if (known) orders.set(`${key} merged`, { name: `${order.order_id}, merged`, order: merged });
        orders.set(key, { name: `${kind.name}/${file} ${order.order_id}`, order: merged });
      }
    }
  }
  return distinct([...orders.values()]);
}

/** The shapes that a channel can have: its own files' orders, else those of others; and no order at all. */
export function shapesOn(channel: string, all: readonly OrderShape[]): OrderShape[] {
  const own = all.filter(({ order }) => order?.channel === channel);
  const shapes =
    own.length > 0
      ? own
      : asOn(
          channel,
          all.filter(({ order }) => order?.channel === 'ebay'),
        );
  return [...shapes, { name: 'no order', order: undefined }];
}

function asOn(channel: string, shapes: readonly OrderShape[]): OrderShape[] {
  return shapes.map(({ name, order }) => ({ name, order: order && { ...order, channel } }));
}

function distinct(shapes: readonly OrderShape[]): OrderShape[] {
  const byContent = new Map(shapes.map((shape) => [JSON.stringify(shape.order), shape]));
  return [...byContent.values()];
}
