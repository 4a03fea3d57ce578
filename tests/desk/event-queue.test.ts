import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  delivery,
  emptyQueue,
  queueOf,
  stepQueue,
  type EventQueue,
  type QueueStep,
} from '../../src/desk/event-queue.ts';
import type { DeskEvent } from '../../src/desk/events.ts';
import { mostEvents } from '../../src/desk/most-events.ts';

function event(number: number): DeskEvent {
  const id = number.toString(16).padStart(32, '0');
  const at = new Date(Date.UTC(2026, 10, 26, 12, 0, number)).toISOString();
  return { kind: 'favourite', id, at, macro: 'returns/return-label', isFavourite: true };
}

const steps = (queue: EventQueue, ...list: readonly QueueStep[]): EventQueue => list.reduce(stepQueue, queue);
const add = (number: number): QueueStep => ({ kind: 'add', event: event(number) });
const [send, delivered, failed, refused] = (['send', 'delivered', 'failed', 'refused'] as const).map((kind) => ({
  kind,
})) as [QueueStep, QueueStep, QueueStep, QueueStep];
const ids = (events: readonly DeskEvent[]): number[] => events.map(({ id }) => Number.parseInt(id, 16));

describe('events', () => {
  test('wait until the server has them', () => {
    const queue = steps(emptyQueue, add(1), add(2), send);
    expect(ids(delivery(queue))).toEqual([1, 2]);
    expect(stepQueue(queue, delivered)).toEqual(emptyQueue);
  });

  test('that happen meanwhile are not taken for delivered', () => {
    const queue = steps(emptyQueue, add(1), send, add(2), delivered);
    expect(ids(queue.waiting)).toEqual([2]);
  });

  test('go again after a connection that dropped', () => {
    const queue = steps(emptyQueue, add(1), add(2), send, failed, send);
    expect(ids(delivery(queue))).toEqual([1, 2]);
  });

  test('go one by one where the server refuses them together, and the one that it refuses alone is dropped', () => {
    const queue = steps(emptyQueue, add(1), add(2), add(3), send, refused, send);
    expect(ids(delivery(queue))).toEqual([1]);
    const second = steps(queue, delivered, send);
    expect(ids(delivery(second))).toEqual([2]);
    const third = steps(second, refused, add(4), send);
    expect(ids(delivery(third))).toEqual([3]);
    const rest = steps(third, delivered, send);
    expect([ids(delivery(rest)), rest.alone]).toEqual([[4], 0]);
  });

  test('go in deliveries that the server takes', () => {
    const many = Array.from({ length: mostEvents + 5 }, (_, number) => event(number));
    const queue = stepQueue(queueOf(many), send);
    expect(delivery(queue)).toHaveLength(mostEvents);
    expect(steps(queue, delivered, send).onTheWay).toBe(5);
  });

  test('of several windows stand in the order in which they happened, each once', () => {
    expect(ids(queueOf([event(3), event(1), event(3), event(2)]).waiting)).toEqual([1, 2, 3]);
    expect(ids(steps(queueOf([event(1)]), add(1)).waiting)).toEqual([1]);
  });
});

test('whatever the connection does, every event arrives, in order, and none is lost', () => {
  const anyStep = fc.oneof(
    fc.constant('add' as const),
    fc.constant('delivered' as const),
    fc.constant('failed' as const),
    fc.constant('reload' as const),
  );
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 60 }), (happenings) => {
      const kept: number[] = [];
      let queue = emptyQueue;
      let made = 0;
      for (const happening of happenings) {
        queue = stepQueue(queue, send);
        if (happening === 'add') queue = stepQueue(queue, add((made += 1)));
        else if (happening === 'reload') queue = queueOf(queue.waiting);
        else {
          if (happening === 'delivered') kept.push(...ids(delivery(queue)));
          queue = stepQueue(queue, { kind: happening });
        }
      }
      expect([...kept, ...ids(queue.waiting)]).toEqual(Array.from({ length: made }, (_, place) => place + 1));
    }),
  );
});
