import type { BookKeeper } from './book/keep-book.ts';
import type { Outbox } from './device/outbox.ts';

/** What the desk works with, made once when the page starts (start.ts). */
interface Services {
  readonly keeper: BookKeeper;
  readonly outbox: Outbox;
}

let started: Services | undefined;

export function setServices(services: Services): void {
  started = services;
}

/** Absent until the device's storage is open. */
export function services(): Services | undefined {
  return started;
}
