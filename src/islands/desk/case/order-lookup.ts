import { signal } from '@preact/signals';
import type { Order } from '../../../model/order.ts';
import { askJson, NoConnection } from '../device/server.ts';

/** What is known of the orders that a message names. */
export type OrderLookup =
  | { readonly state: 'none' }
  | { readonly state: 'searching' | 'unknown' | 'offline' | 'failed'; readonly ids: readonly string[] }
  | {
      readonly state: 'found';
      readonly ids: readonly string[];
      readonly matches: readonly Order[];
      /** Place of the order that the reply is about; absent where only the agent can tell. */
      readonly chosen?: number | undefined;
    };

export const orders = signal<OrderLookup>({ state: 'none' });

let latest = 0;

/** Looks order numbers up across channels; a later call overtakes this one. */
export async function lookUpOrders(ids: readonly string[], channel?: string): Promise<void> {
  latest += 1;
  const own = latest;
  if (ids.length === 0) {
    orders.value = { state: 'none' };
    return;
  }
  orders.value = { state: 'searching', ids };
  const found = await ordersOf(ids, channel);
  if (own === latest) orders.value = found;
}

export function forgetOrders(): void {
  latest += 1;
  orders.value = { state: 'none' };
}

export function chooseOrder(place: number | undefined): void {
  const { value } = orders;
  if (value.state === 'found') orders.value = { ...value, chosen: place };
}

async function ordersOf(ids: readonly string[], channel: string | undefined): Promise<OrderLookup> {
  try {
    const answers = await Promise.all(ids.map((id) => matchesOf(id)));
    const matches = answers.flat();
    if (matches.length === 0) return { state: 'unknown', ids };
    return { state: 'found', ids, matches, chosen: likeliest(answers, channel) };
  } catch (error) {
    return { state: error instanceof NoConnection ? 'offline' : 'failed', ids };
  }
}

async function matchesOf(id: string): Promise<readonly Order[]> {
  const { matches } = await askJson<{ matches: readonly Order[] }>(`/api/desk/orders?id=${encodeURIComponent(id)}`);
  return matches;
}

/** The first order of the message; of one number on several channels, the channel's own, else none. */
function likeliest(answers: readonly (readonly Order[])[], channel: string | undefined): number | undefined {
  const first = answers.find((matches) => matches.length > 0) ?? [];
  const before = answers.slice(0, answers.indexOf(first)).flat().length;
  if (first.length === 1) return before;
  const own = first.findIndex((order) => order.channel === channel);
  return own === -1 ? undefined : before + own;
}
