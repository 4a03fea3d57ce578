import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { StoreError } from '../store/database.ts';
import { openStoreBySettings, storeSettingsOf } from '../store/open-store-fs.ts';
import type { Store } from '../store/store.ts';
import { proxiesOf } from './client-address.ts';
import { firstLink } from './first-link.ts';
import { portOf, shownHost } from './listen-address.ts';
import { openGate } from './open-gate.ts';
import { openSearches } from './open-searches-fs.ts';
import { startPurging } from './purge-job.ts';
import { createSiteHandler, type SiteListener } from './site-handler.ts';
import { siteWithOrderApi } from './site-with-order-api.ts';
import { siteWithSearch } from './site-with-search.ts';
import { siteWithVotes } from './site-with-votes.ts';
import { openStaticSite } from './static-site.ts';

const report = (error: unknown): void => {
  process.stderr.write(`${inspect(error)}\n`);
};

// Astro's entry starts a server of its own unless told not to; ours wraps its handler.
process.env['ASTRO_NODE_AUTOSTART'] = 'disabled';
const dist = new URL('../../dist/', import.meta.url);
const { handler } = (await import(new URL('server/entry.mjs', dist).href)) as { handler: SiteListener };

const host = process.env['HOST'] ?? 'localhost';
const port = portOf(process.env['PORT'] ?? '4321');
const proxies = proxiesOf(process.env['TRUSTED_PROXIES'] ?? '0');
const client = fileURLToPath(new URL('client/', dist));
const site = openStaticSite(client);
const searches = openSearches(site.locales, { client, indexes: fileURLToPath(new URL('server/search/', dist)) });
const store = await openStoreOrExit();
startPurging(store, report);
const gate = await openGate({ store, environment: process.env, report });
const now = (): Date => new Date();
const guarded = siteWithOrderApi(gate(handler), { store, proxies, now });
const voting = siteWithVotes(guarded, { store, site, proxies, now });
const listener = siteWithSearch(voting, { searches, proxies, now });
// A large order file is taken as fast as its rows are saved, which may be an hour.
const server = createServer({ requestTimeout: 3_600_000 }, createSiteHandler(site, listener, report));

server.on('error', (error: NodeJS.ErrnoException) => {
  const what =
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Stop what uses it, or choose another: PORT=4322 npm start`
      : error.message;
  process.stderr.write(`${what}\n`);
  process.exitCode = 1;
  void store.close();
});

server.listen(port, host, () => {
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  const here = `http://${shownHost(host)}:${actual}`;
  process.stdout.write(`\nThe help centre is at ${here}/\n`);
  const site = process.env['SITE_URL'] ?? here;
  firstLink(store, site, new Date()).then((words = '') => process.stdout.write(words), report);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => void store.close());
    server.closeIdleConnections();
  });
}

async function openStoreOrExit(): Promise<Store> {
  try {
    return await openStoreBySettings(storeSettingsOf(process.env), report);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
