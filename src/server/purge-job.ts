import { purgeImports } from '../store/purge-imports.ts';
import { purgeOrders } from '../store/purge-orders.ts';
import { purgeSignIn } from '../store/purge-sign-in.ts';
import type { Store } from '../store/store.ts';

const hour = 3_600_000;

/**
 * Lets go what is kept for a time only, orders, imports, sessions, links and expired tokens: now and every hour, until the process ends.
 * What breaks is told to `report`.
 */
export function startPurging(store: Store, report: (error: unknown) => void): void {
  const purge = (): void => {
    const now = new Date();
    purgeOrders(store, now)
      .then(() => purgeImports(store, now))
      .then(() => purgeSignIn(store, now))
      .catch(report);
  };
  purge();
  setInterval(purge, hour).unref();
}
