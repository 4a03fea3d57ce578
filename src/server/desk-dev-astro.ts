import type { IncomingMessage } from 'node:http';
import type { AstroIntegration } from 'astro';

/** Lets `npm run dev` have the desk and the orders of programs too: the same gate, API and store as the server, before Astro's own pages. */
export function deskInDev(): AstroIntegration {
  return {
    name: 'replybook-desk-in-dev',
    hooks: {
      'astro:server:setup': async ({ server, logger }) => {
        const report = (error: unknown): void => {
          logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
        };
        // A build needs none of this, and is not made to wait for it.
        const { openStoreBySettings, storeSettingsOf } = await import('../store/open-store-fs.ts');
        const { openGate } = await import('./open-gate.ts');
        const { siteWithOrderApi } = await import('./site-with-order-api.ts');
        const { proxiesOf } = await import('./client-address.ts');
        const { firstLink } = await import('./first-link.ts');
        const store = await openStoreBySettings(storeSettingsOf(process.env), report);
        const gate = await openGate({ store, environment: process.env, report });
        // What comes after us differs from request to request; limits are counted over all of them.
        const pages = new WeakMap<IncomingMessage, () => void>();
        const gated = gate((request) => pages.get(request)?.());
        const proxies = proxiesOf(process.env['TRUSTED_PROXIES'] ?? '0');
        const site = siteWithOrderApi(gated, { store, proxies, now: () => new Date() });
        server.middlewares.use((request, response, next) => {
          pages.set(request, next);
          Promise.resolve(site(request, response)).catch(next);
        });
        server.httpServer?.once('listening', () => {
          const port = server.config.server.port;
          firstLink(store, `http://localhost:${port}`, new Date()).then((words) => {
            if (words !== undefined) logger.info(words);
          }, report);
        });
        server.httpServer?.once('close', () => {
          store.close().catch(report);
        });
      },
    },
  };
}
