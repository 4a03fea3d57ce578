import { mergeOrders } from '../orders/merge-orders.ts';
import { useOrderToken } from '../store/order-tokens-fs.ts';
import { saveOrders } from '../store/save-orders.ts';
import type { Store } from '../store/store.ts';
import type { ApiHandler } from './api-handler.ts';
import { clientAddress } from './client-address.ts';
import { orderSettings } from './orders/book-settings.ts';
import { createOrderApi, showOrdersSchema } from './orders/order-api.ts';
import { createRateLimit } from './rate-limit.ts';
import type { SiteListener } from './site-handler.ts';
import { sendAnswer, webRequest } from './web-request.ts';

/** 500 orders of a usual size are half of it. */
const mostBytes = 1_000_000;

/** A shop that sends order by order stays below; a loop that went wrong does not. */
const limit = { count: 300, seconds: 60, addresses: 1000 };
const limitOutside = { count: 30, seconds: 600, addresses: 20_000 };

interface OrderApiSettings {
  readonly store: Store;
  /** Proxies of our own before this server. */
  readonly proxies: number;
  readonly now: () => Date;
}

/** A site that takes orders of programs at /api/v1/orders. */
export function siteWithOrderApi(site: SiteListener, { store, proxies, now }: OrderApiSettings): SiteListener {
  const handlers: Readonly<Record<string, ApiHandler>> = {
    '/api/v1/orders': createOrderApi({
      useToken: (token) => useOrderToken(store, token, now()),
      secondsToWait: createRateLimit(limit, now),
      secondsToWaitOutside: createRateLimit(limitOutside, now),
      settings: orderSettings,
      save: (orders, { retentionDays }) => saveOrders(store, orders, { now: now(), retentionDays, merge: mergeOrders }),
      now,
    }),
    '/api/v1/orders/schema.json': showOrdersSchema,
  };
  return async (request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const handler = Object.hasOwn(handlers, path) ? handlers[path] : undefined;
    if (!handler) {
      await site(request, response);
      return;
    }
    const asked = await webRequest(request, { origin: 'http://localhost', mostBytes });
    const answer = asked
      ? await handler(asked, clientAddress(request, proxies))
      : Response.json({ error: `Send at most ${mostBytes} bytes.` }, { status: 413, headers: { connection: 'close' } });
    await sendAnswer(answer, response);
  };
}
