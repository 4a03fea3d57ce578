import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { portOf, shownHost } from './listen-address.ts';
import { createSiteHandler, type SiteListener } from './site-handler.ts';
import { openStaticSite } from './static-site.ts';

// Astro's entry starts a server of its own unless told not to; ours wraps its handler.
process.env['ASTRO_NODE_AUTOSTART'] = 'disabled';
const dist = new URL('../../dist/', import.meta.url);
const { handler } = (await import(new URL('server/entry.mjs', dist).href)) as { handler: SiteListener };

const host = process.env['HOST'] ?? 'localhost';
const port = portOf(process.env['PORT'] ?? '4321');
const site = openStaticSite(fileURLToPath(new URL('client/', dist)));
const server = createServer(createSiteHandler(site, handler, (error) => process.stderr.write(`${inspect(error)}\n`)));

server.on('error', (error: NodeJS.ErrnoException) => {
  const what =
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Stop what uses it, or choose another: PORT=4322 npm start`
      : error.message;
  process.stderr.write(`${what}\n`);
  process.exitCode = 1;
});

server.listen(port, host, () => {
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  process.stdout.write(`\nThe help centre is at http://${shownHost(host)}:${actual}/\n`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close();
    server.closeIdleConnections();
  });
}
