import { existsSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { localeCodes } from '../lib/locales.ts';
import type { SearchScope } from '../search/fit-index.ts';
import { fullIndexPath, type SearchManifest } from '../search/index-manifest.ts';

const scopes: Readonly<Record<SearchScope, string>> = {
  whole: 'the whole texts',
  beginnings: 'titles, keywords and the beginnings of the texts',
  summaries: 'titles, keywords and summaries',
  titles: 'titles only',
};

/**
 * After a build, gives the indexes of whole texts that browsers are not sent to the server, and tells for each language
 * what a browser searches.
 */
export function searchFiles(): AstroIntegration {
  let server: URL;
  return {
    name: 'replybook-search-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        server = config.build.server;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = new URL('search/', server);
        await mkdir(folder, { recursive: true });
        for (const locale of localeCodes) {
          const manifestFile = new URL(`${locale}/search.json`, dir);
          if (!existsSync(manifestFile)) continue;
          const whole = new URL(`.${fullIndexPath(locale)}`, dir);
          if (existsSync(whole)) await rename(whole, new URL(`${locale}.json`, folder));
          logger.info(describe(JSON.parse(await readFile(manifestFile, 'utf8')) as SearchManifest));
        }
      },
    },
  };
}

function describe({ locale, articles, bytes, scope }: SearchManifest): string {
  const count = `${new Intl.NumberFormat('en').format(articles)} ${articles === 1 ? 'article' : 'articles'}`;
  const onServer = scope === 'whole' ? '' : '; the server searches the whole texts';
  return `${locale}: ${count}, browsers search ${scopes[scope]} (${Math.ceil(bytes / 1000)} kB with Brotli)${onServer}`;
}
