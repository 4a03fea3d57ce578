import { purgeOrders } from '../store/purge-orders.ts';
import type { Store } from '../store/store.ts';

const hour = 3_600_000;

/** Lets orders go whose time is over: now and every hour, until the process ends. What breaks is told to `report`. */
export function startPurging(store: Store, report: (error: unknown) => void): void {
  const purge = (): void => {
    purgeOrders(store, new Date()).catch(report);
  };
  purge();
  setInterval(purge, hour).unref();
}
