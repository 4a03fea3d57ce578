import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '../../../src/model/role.ts';
import { answerRoute } from '../../../src/server/answer-route.ts';
import { orderRoutes } from '../../../src/server/order-routes.ts';
import { siteWithOrderApi } from '../../../src/server/site-with-order-api.ts';
import { saveOrders } from '../../../src/store/save-orders.ts';
import type { Store } from '../../../src/store/store.ts';
import type { Order } from '../../../src/model/order.ts';
import { openTestStore } from '../../store/databases.ts';
import { saving } from '../../store/contract/saving.ts';

/** A server with the orders' part of the API over a new store; who asks has the role that `x-role` names. */
export interface OrderServer {
  readonly url: string;
  readonly store: Store;
  /** What broke on the way to an answer. */
  readonly reports: unknown[];
  readonly keep: (orders: readonly Order[]) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

const clock = new Date('2026-11-26T10:00:00Z');

/** Starts it on a free port; its clock runs from 26 November 2026. */
export async function openOrderServer(): Promise<OrderServer> {
  const folder = await mkdtemp(join(tmpdir(), 'replybook-order-server-'));
  const store = await openTestStore({ folder, databaseUrl: undefined, key: undefined });
  const started = Date.now();
  const now = (): Date => new Date(clock.getTime() + Date.now() - started);
  const reports: unknown[] = [];
  const site = siteWithOrderApi(
    async (request, response) => {
      const role = (request.headers['x-role'] ?? 'lead') as Role;
      const user = { id: 'u1', name: 'Lea', email: 'lea@example.com', role };
      const path = (request.url ?? '').split('?', 1)[0]!;
      const call = { request, response, path, origin: 'http://localhost', user };
      await answerRoute(call, { routes: orderRoutes, store, now });
    },
    { store, proxies: 1, now },
  );
  const server = createServer((request, response) => {
    Promise.resolve(site(request, response)).catch((error: unknown) => {
      reports.push(error);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    store,
    reports,
    keep: (orders) => saveOrders(store, orders, saving),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}
