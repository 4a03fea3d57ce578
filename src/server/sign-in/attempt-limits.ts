import { digest } from '../../lib/digest.ts';
import { countAttempt, settleAttempt, type AttemptLimit } from '../../store/sign-in-attempts.ts';
import { networkOf } from '../rate-limit.ts';
import type { Visit } from './visit.ts';

/** A password that was tried: how long to wait before it may be, and what to do once it was right. */
export interface Attempt {
  /** Seconds to wait, or 0. */
  readonly wait: number;
  readonly wasRight: () => Promise<void>;
}

/**
 * Counts that somebody tries the password of an account. From one place it locks soon; from everywhere together it
 * locks late, so that a stranger cannot keep an agent out by failing on purpose; and no place may try many accounts.
 */
export async function tryPassword({ store, address, now }: Visit, email: string): Promise<Attempt> {
  const [account, place] = [email.trim().toLowerCase(), networkOf(address)];
  const own = keyOf('account from a place', `${account} ${place}`);
  const limits: AttemptLimit[] = [
    { key: own, count: 5, minutes: 15 },
    { key: keyOf('account', account), count: 50, minutes: 60 },
    { key: keyOf('place', place), count: 50, minutes: 15 },
  ];
  return {
    wait: await countAttempt(store, limits, now()),
    wasRight: () => settleAttempt(store, limits, own),
  };
}

/** What is counted, as a digest: people type passwords into the field of the address. */
function keyOf(kind: string, text: string): string {
  return `${kind} ${digest(text)}`;
}
