import { signal } from '@preact/signals';
import { delivery, queueOf, stepQueue, type EventQueue, type QueueStep } from '../../../desk/event-queue.ts';
import type { DeskEvent } from '../../../desk/events.ts';
import type { DeviceStore } from './device-store.ts';
import { ask } from './server.ts';

/** An event as the device keeps it: whoever signs in next does not deliver it as their own. */
interface KeptEvent {
  readonly userId: string;
  readonly event: DeskEvent;
}

/** How many events wait to be delivered. */
export const waiting = signal(0);

/** Delivers events to the server: each once, whatever happens to the connection, the page or the session. */
export interface Outbox {
  readonly record: (event: DeskEvent) => Promise<void>;
  readonly deliver: () => Promise<void>;
  /** What has not arrived yet, in the order in which it happened. */
  readonly waiting: () => readonly DeskEvent[];
}

const pauses = [2000, 5000, 15_000, 60_000] as const;
/** Answers that will never be another. */
const final = [400, 403, 413, 415, 422];

export async function openOutbox(store: DeviceStore, userId: string): Promise<Outbox> {
  const kept = (await store.all('events')) as readonly KeptEvent[];
  let queue: EventQueue = queueOf(kept.filter((one) => one.userId === userId).map(({ event }) => event));
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const step = (next: QueueStep): void => {
    queue = stepQueue(queue, next);
    waiting.value = queue.waiting.length;
  };
  const deliver = async (): Promise<void> => {
    clearTimeout(timer);
    if (queue.onTheWay > 0) return;
    step({ kind: 'send' });
    const sent = delivery(queue);
    if (sent.length === 0) return;
    const outcome = await post(sent);
    step({ kind: outcome });
    const left = new Set(queue.waiting.map(({ id }) => id));
    const gone = sent.map(({ id }) => id).filter((id) => !left.has(id));
    await store.remove('events', gone).catch(() => undefined);
    failures = outcome === 'failed' ? failures + 1 : 0;
    const pause = outcome === 'failed' ? (pauses[Math.min(failures, pauses.length) - 1] ?? 0) : 0;
    if (queue.waiting.length > 0) timer = setTimeout(() => void deliver(), pause);
  };
  waiting.value = queue.waiting.length;
  return {
    record: async (event) => {
      step({ kind: 'add', event });
      await store.put('events', event.id, { userId, event } satisfies KeptEvent).catch(() => undefined);
      await deliver();
    },
    deliver,
    waiting: () => queue.waiting,
  };
}

async function post(events: readonly DeskEvent[]): Promise<'delivered' | 'failed' | 'refused'> {
  try {
    const { ok, status } = await ask('/api/desk/events', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ events }),
      keepalive: events.length < 20,
    });
    return ok ? 'delivered' : final.includes(status) ? 'refused' : 'failed';
  } catch {
    return 'failed';
  }
}

/** An id for an event: 32 hexadecimal digits. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
