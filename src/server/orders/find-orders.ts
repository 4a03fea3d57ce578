import type { Order } from '../../model/order.ts';
import { findOrdersById } from '../../store/read-orders.ts';
import type { RouteContext } from '../route.ts';

/** What `GET /api/desk/orders` answers. */
export interface FoundOrders {
  /** The id that was asked for. */
  readonly id: string;
  /** `several`: the id occurs on more than one channel, and a person has to choose. */
  readonly answer: 'one' | 'several' | 'unknown';
  readonly matches: readonly Order[];
}

/** `GET /api/desk/orders?id=…[&channel=…]`: the orders with an id, on all channels at once. */
export async function findOrders(request: Request, { store }: Pick<RouteContext, 'store'>): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const id = (searchParams.get('id') ?? '').trim();
  const channel = searchParams.get('channel');
  if (id === '' || id.length > 60) {
    return new Response('Name an order with ?id=, like ?id=302-1234567-1234567.\n', { status: 400 });
  }
  const found = new Map<string, Order>();
  for (const spelling of spellingsOf(id)) {
    for (const order of await findOrdersById(store, spelling)) {
      if (channel === null || order.channel === channel) found.set(`${order.channel} ${order.order_id}`, order);
    }
  }
  const matches = [...found.values()];
  const answer = matches.length === 0 ? 'unknown' : matches.length === 1 ? 'one' : 'several';
  return Response.json({ id, answer, matches } satisfies FoundOrders);
}

/** Own shops write `#1001`, and buyers 1001; letters of an id are capitals. */
function spellingsOf(id: string): Set<string> {
  const plain = id.replace(/^#/u, '');
  return new Set([id, plain, `#${plain}`, plain.toUpperCase()]);
}
