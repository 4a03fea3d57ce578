import type { Message } from './page-state.ts';

/** That a next try has to wait, in minutes: seconds would be old before they are read. */
export function waitMessage(seconds: number): Message {
  return { name: 'wait', isError: true, minutes: Math.max(1, Math.ceil(seconds / 60)) };
}
