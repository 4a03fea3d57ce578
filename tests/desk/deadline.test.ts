import { describe, expect, test } from 'vitest';
import { deadlineOf } from '../../src/desk/deadline.ts';
import type { DeskChannel } from '../../src/desk/library.ts';
import { realBook } from '../policy/real-book.ts';

const { book } = await realBook();
const channel = (id: string): DeskChannel => {
  const entry = book.channels.find(({ slug }) => slug === id);
  if (!entry) throw new Error(id);
  return { ...entry.data, id };
};
const receivedAt = new Date('2026-11-27T16:00:00Z');

describe('the deadline of a message', () => {
  test('is counted from when it came, in the channel’s hours, with how they are counted', () => {
    const deadline = deadlineOf(channel('amazon'), { receivedAt, now: new Date('2026-11-27T17:30:30Z') });
    expect(deadline).toMatchObject({ due: new Date('2026-11-28T16:00:00Z'), hours: 24, minutesLeft: 22 * 60 + 29 });
    expect(deadline?.counts).toContain('An automatic reply does not count');
    expect(deadlineOf(channel('walmart'), { receivedAt, now: receivedAt })?.minutesLeft).toBe(48 * 60);
  });

  test('passes', () => {
    const late = new Date('2026-11-28T16:00:01Z');
    expect(deadlineOf(channel('amazon'), { receivedAt, now: late })?.minutesLeft).toBe(-1);
  });

  test('is none where the channel has none', () => {
    expect(deadlineOf(channel('ebay'), { receivedAt, now: receivedAt })).toBeUndefined();
  });
});
