import type { DeskEvent } from './events.ts';
import { mostEvents } from './most-events.ts';

/**
 * Events that wait on the device until the server has them. The caller keeps `waiting` in storage after each step, each
 * event under its own id, so that two windows never overwrite each other; what arrives twice counts once.
 */
export interface EventQueue {
  /** In the order in which they happened. */
  readonly waiting: readonly DeskEvent[];
  /** The first so many are on their way. */
  readonly onTheWay: number;
  /** The first so many go one by one, since the server refused them together. */
  readonly alone: number;
}

export type QueueStep =
  | { readonly kind: 'add'; readonly event: DeskEvent }
  /** A delivery begins; what it takes is `delivery(queue)`. */
  | { readonly kind: 'send' }
  /** 204: the server has them. */
  | { readonly kind: 'delivered' }
  /** No connection, 401, 429, 5xx: they stay and go again. */
  | { readonly kind: 'failed' }
  /** 400, 403, 413: the server will never take them so. */
  | { readonly kind: 'refused' };

export const emptyQueue: EventQueue = { waiting: [], onTheWay: 0, alone: 0 };

/** A queue of what storage held when the page opened, whatever was on its way then. */
export function queueOf(events: readonly DeskEvent[]): EventQueue {
  const byId = new Map(events.map((event) => [event.id, event]));
  return { ...emptyQueue, waiting: [...byId.values()].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)) };
}

/** The queue after a step. A refused delivery is tried event by event; one that is refused alone is dropped. */
export function stepQueue(queue: EventQueue, step: QueueStep): EventQueue {
  const { waiting, onTheWay, alone } = queue;
  switch (step.kind) {
    case 'add': {
      const isKnown = waiting.some(({ id }) => id === step.event.id);
      return isKnown ? queue : { ...queue, waiting: [...waiting, step.event] };
    }
    case 'send': {
      if (onTheWay > 0) return queue;
      return { ...queue, onTheWay: alone > 0 ? Math.min(1, waiting.length) : Math.min(mostEvents, waiting.length) };
    }
    case 'delivered':
      return withoutSent(queue);
    case 'failed':
      return { ...queue, onTheWay: 0 };
    case 'refused':
      return onTheWay > 1 ? { waiting, onTheWay: 0, alone: onTheWay } : withoutSent(queue);
  }
}

/** The events that are on their way. */
export function delivery({ waiting, onTheWay }: EventQueue): readonly DeskEvent[] {
  return waiting.slice(0, onTheWay);
}

function withoutSent({ waiting, onTheWay, alone }: EventQueue): EventQueue {
  return { waiting: waiting.slice(onTheWay), onTheWay: 0, alone: Math.max(0, alone - onTheWay) };
}
