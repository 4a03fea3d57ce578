import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { cacheControl, keptFolders, securityHeaders } from './security-headers.ts';

/** Writes the headers of our own server into a `_headers` file, for static hosts that read one (Netlify, Cloudflare Pages). */
export function staticHeaders(): AstroIntegration {
  return {
    name: 'replybook-static-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const all = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
        const kept = keptFolders.flatMap((folder) => [`${folder}*`, `  cache-control: ${cacheControl(folder)}`]);
        const lines = ['/*', ...all, ...kept, ''];
        await writeFile(new URL('_headers', dir), lines.join('\n'));
      },
    },
  };
}
