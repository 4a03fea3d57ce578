import node from '@astrojs/node';
import { defineConfig } from 'astro/config';
import { book } from './src/catalogue/book-integration-astro.ts';
import { bookChecks } from './src/policy/book-checks.ts';
import { deskFiles } from './src/server/desk/desk-build-astro.ts';
import { deskInDev } from './src/server/desk-dev-astro.ts';
import { deskShell } from './src/server/shell/shell-build-astro.ts';
import { searchFiles } from './src/server/search-files-astro.ts';
import { staticHeaders } from './src/server/static-headers-astro.ts';

export default defineConfig({
  output: 'static',
  adapter: node({ mode: 'standalone' }),
  integrations: [
    book({ checks: bookChecks, now: () => new Date() }),
    staticHeaders(),
    deskFiles(),
    deskInDev(),
    deskShell(),
    searchFiles(),
  ],
  // Pages end in a slash (src/server/site-handler.ts sends others on), addresses of the API do not.
  trailingSlash: 'ignore',
  // Nothing inline, so that the content security policy needs no exception (src/server/security-headers.ts).
  build: { inlineStylesheets: 'never', assets: '_assets' },
  // The search worker loads the stemmer of its language when it needs it, which only a module can.
  vite: { build: { assetsInlineLimit: 0 }, worker: { format: 'es' } },
  devToolbar: { enabled: false },
  server: { port: 4321 },
});
