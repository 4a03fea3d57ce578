import { batch, computed, signal } from '@preact/signals';
import type { MessageReading } from '../../../desk/desk.ts';
import type { FindFilters } from '../../../desk/find.ts';
import type { FilledReply } from '../../../desk/reply.ts';
import type { Situation } from '../../../desk/situation.ts';
import type { LocaleCode } from '../../../lib/locales.ts';
import type { Order } from '../../../model/order.ts';
import { desk, deskNow } from '../book/book.ts';
import { settings } from '../device/settings.ts';
import { user } from '../session.ts';
import { now, today } from './clock.ts';
import { looksLikeMessage, type Message } from './message.ts';
import { forgetOrders, orders } from './order-lookup.ts';

/** The buyer's case at hand: what was pasted, what was found out, what the agent chose and wrote. */

export const message = signal<Message | undefined>(undefined);
export const query = signal('');
export const filters = signal<FindFilters>({});

/** The macro that the agent went to; without it, the first of the list. */
export const picked = signal<string | undefined>(undefined);
/** What the agent switched to; without it, what follows from order, message and filters. */
export const chosenChannel = signal<string | undefined>(undefined);
export const chosenLocale = signal<LocaleCode | undefined>(undefined);
export const chosenBox = signal<string | undefined>(undefined);
export const shipment = signal<number | undefined>(undefined);
export const item = signal<number | undefined>(undefined);
export const typed = signal<Readonly<Record<string, string>>>({});
/** The agent's own wordings, by macro, channel and language. */
export const edits = signal<Readonly<Record<string, Edit>>>({});
/** Reasons of a lead by the rule that they overrule. */
export const overruled = signal<Readonly<Record<string, string>>>({});
export const confirmed = signal<readonly string[]>([]);

export interface Edit {
  readonly text: string;
  /** The macro's text as it was when the agent began. */
  readonly of: string;
}

export const order = computed<Order | undefined>(() => {
  const { value } = orders;
  return value.state === 'found' && value.chosen !== undefined ? value.matches[value.chosen] : undefined;
});

/** The text that suggestions are made for. */
export const asked = computed<string | undefined>(
  () => message.value?.text ?? (looksLikeMessage(query.value, false) ? query.value : undefined),
);

export const reading = computed<MessageReading | undefined>(() => {
  const text = asked.value;
  if (text === undefined) return undefined;
  const channel = order.value?.channel ?? filters.value.channel;
  const fulfilment = filters.value.fulfilment === 'any' ? undefined : filters.value.fulfilment;
  return deskNow()?.read({ text, channel, fulfilment, today: today.value });
});

/** The order numbers of the message as one text, which changes only where they do. */
export const orderIds = computed(() => (reading.value?.orderIds ?? []).map(({ id }) => id).join(' '));

export function channelFor(path: string): string {
  const own = desk.value?.macro(path)?.channels ?? [];
  const known = chosenChannel.value ?? order.value?.channel ?? reading.value?.orderIds[0]?.channel;
  if (known !== undefined) return known;
  const likely = [filters.value.channel, settings.value.channel].find(
    (channel) => channel !== undefined && own.includes(channel),
  );
  return likely ?? own[0] ?? '';
}

export const replyLocale = computed<LocaleCode>(
  () => chosenLocale.value ?? reading.value?.locale ?? filters.value.locale ?? desk.value?.library.sourceLocale ?? 'en',
);

/** Everything that decides the reply of a macro now. */
export function situationOf(path: string): Situation {
  const locale = replyLocale.value;
  const channel = channelFor(path);
  return {
    macro: path,
    locale,
    channel,
    agent: { firstName: user.value.name.split(/\s/u)[0] ?? user.value.name, team: user.value.team },
    now: now.value,
    buyerLocale: reading.value?.locale,
    order: order.value,
    shipment: shipment.value,
    item: item.value,
    typed: typed.value,
    edit: edits.value[editKey(path, channel, locale)]?.text,
    box: chosenBox.value,
    overruled: Object.keys(overruled.value),
    confirmed: confirmed.value,
  };
}

export function editKey(path: string, channel: string, locale: string): string {
  return `${path} ${channel} ${locale}`;
}

export function replyOf(situation: Situation): FilledReply | undefined {
  return deskNow()?.fill(situation);
}

/** What a case consists of, so that it can be put away and taken back. */
export function snapshot(): () => void {
  const signals = [
    [message, message.peek()],
    [query, query.peek()],
    [picked, picked.peek()],
    [chosenChannel, chosenChannel.peek()],
    [chosenLocale, chosenLocale.peek()],
    [chosenBox, chosenBox.peek()],
    [shipment, shipment.peek()],
    [item, item.peek()],
    [typed, typed.peek()],
    [edits, edits.peek()],
    [overruled, overruled.peek()],
    [confirmed, confirmed.peek()],
    [orders, orders.peek()],
  ] as const;
  return () => {
    batch(() => {
      for (const [one, value] of signals) (one as { value: unknown }).value = value;
    });
  };
}

/** Makes the desk ready for the next message; filters stay. */
export function clearCase(): void {
  batch(() => {
    message.value = undefined;
    query.value = '';
    picked.value = undefined;
    chosenChannel.value = undefined;
    chosenLocale.value = undefined;
    chosenBox.value = undefined;
    shipment.value = undefined;
    item.value = undefined;
    typed.value = {};
    edits.value = {};
    overruled.value = {};
    confirmed.value = [];
    forgetOrders();
  });
}
