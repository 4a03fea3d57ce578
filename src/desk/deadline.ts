import type { DeskChannel } from './library.ts';

/** By when a buyer's message wants a reply. */
export interface ReplyDeadline {
  readonly due: Date;
  readonly hours: number;
  /** How it is counted, in the book's words: whether weekends and automatic replies count. */
  readonly counts: string;
  /** Whole minutes that are left, rounded down; negative once it has passed. */
  readonly minutesLeft: number;
}

const hour = 3_600_000;
const minute = 60_000;

/** The channel's deadline for a message; `undefined` where the channel has none. */
export function deadlineOf(
  { reply_deadline: deadline }: DeskChannel,
  { receivedAt, now }: { receivedAt: Date; now: Date },
): ReplyDeadline | undefined {
  if (!deadline) return undefined;
  const due = new Date(receivedAt.getTime() + deadline.hours * hour);
  const minutesLeft = Math.floor((due.getTime() - now.getTime()) / minute);
  return { due, hours: deadline.hours, counts: deadline.counts, minutesLeft };
}
