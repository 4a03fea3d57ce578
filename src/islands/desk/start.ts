import { effect } from '@preact/signals';
import type { DeskMe } from '../../desk/me.ts';
import { keepBook, type BookKeeper } from './book/keep-book.ts';
import { bookState } from './book/book.ts';
import { asked, filters, message, order, orderIds, query, replyLocale } from './case/case.ts';
import { now, startClock } from './case/clock.ts';
import { lookUpOrders } from './case/order-lookup.ts';
import { openDeviceStore } from './device/device-store.ts';
import { openFiles } from './device/files.ts';
import { openOutbox } from './device/outbox.ts';
import { askJson, connection } from './device/server.ts';
import { current, me, ownLocale } from './list/rows.ts';
import { withWaiting } from './list/with-waiting.ts';
import { services, setServices } from './services.ts';
import { user } from './session.ts';

const lookEvery = 5 * 60_000;

/** Opens what the desk needs, the first list first, and keeps it up to date. */
export async function startDesk(): Promise<void> {
  startClock();
  const store = await openDeviceStore();
  const files = openFiles(store);
  const keeper = keepBook(files, isIdle);
  const outbox = await openOutbox(store, user.value.id);
  setServices({ keeper, outbox });
  followCase(keeper);
  await Promise.all([keeper.open(), loadMe()]);
  void outbox.deliver();
  await keeper.loadModel();
  void keeper.keepAll();
  setInterval(() => void keeper.lookForUpdate(), lookEvery);
  addEventListener('online', comeBack);
  addEventListener('offline', () => (connection.value = 'offline'));
  document.addEventListener('visibilitychange', () => {
    now.value = new Date();
    if (document.visibilityState === 'visible') comeBack();
  });
}

export async function openBookAgain(): Promise<void> {
  bookState.value = { kind: 'loading' };
  await services()?.keeper.open();
  await services()?.keeper.loadModel();
}

export function loadModelAgain(): void {
  void services()?.keeper.loadModel();
}

/** Nothing is at hand that a new book could change under the agent's eyes. */
function isIdle(): boolean {
  return message.value === undefined && query.value === '' && current.value === undefined;
}

function comeBack(): void {
  services()?.keeper.want(ownLocale.value);
  services()?.keeper.want(replyLocale.value);
  void services()?.outbox.deliver();
  void services()?.keeper.lookForUpdate();
}

async function loadMe(): Promise<void> {
  try {
    const { favourites, recents, mine, team } = await askJson<DeskMe>('/api/desk/me');
    me.value = withWaiting({ favourites, recents, mine, team }, services()?.outbox.waiting() ?? []);
  } catch {
    // Without a connection the lists are those of what waits on this device.
    me.value = withWaiting(me.value, services()?.outbox.waiting() ?? []);
  }
}

/** Loads the languages that the case needs, and looks up the orders that its message names. */
function followCase({ want }: BookKeeper): void {
  effect(() => {
    want(ownLocale.value);
    want(replyLocale.value);
  });
  effect(() => {
    const ids = orderIds.value.split(' ').filter(Boolean);
    if (asked.peek() === undefined) return;
    void lookUpOrders(ids, filters.peek().channel ?? order.peek()?.channel);
  });
}
