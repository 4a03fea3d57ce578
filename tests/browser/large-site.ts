import { createServer } from 'node:http';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createAnalyzer } from '../../src/search/analyse.ts';
import { fitIndex, type FittedIndex } from '../../src/search/fit-index.ts';
import type { SearchIndexFile } from '../../src/search/index-file.ts';
import { indexPath, manifestOf, type SearchManifest } from '../../src/search/index-manifest.ts';
import { unpackDocuments } from '../../src/search/packed-documents.ts';
import { openSearches } from '../../src/server/open-searches-fs.ts';
import { siteWithSearch } from '../../src/server/site-with-search.ts';
import { handOn, listen, type OpenServer } from './site-with-votes.ts';

/** A site whose English book is treated as a large one; everything but its search comes from the site under test. */
export interface LargeSite extends OpenServer {
  /** Addresses of the search that were asked for, in order, without the parameters. */
  readonly asked: string[];
  /** Status of the next answers for an address of the search; those without one are answered as usual. */
  readonly statuses: Map<string, number>;
  /** Where the index for browsers is. */
  readonly index: string;
  /** Changes what the index file has. */
  readonly writeIndex: (change: (index: SearchIndexFile) => object) => void;
}

export interface LargeBook {
  /** Whether the index is too large for browsers, which then get titles only. */
  readonly isShortened: boolean;
}

/** Starts it on a free port. */
export async function openLargeSite(site: string, { isShortened }: LargeBook): Promise<LargeSite> {
  const folder = await mkdtemp(join(tmpdir(), 'replybook-large-'));
  const [client, indexes] = [join(folder, 'client'), join(folder, 'indexes')];
  const fitted = await fitBook(site, isShortened);
  const index = indexPath(fitted.file);
  const files = new Map([
    [join(client, 'en', 'search.json'), JSON.stringify({ ...manifestOf(fitted), index })],
    [join(client, index), fitted.json],
    ...(fitted.whole ? [[join(indexes, 'en.json'), JSON.stringify(fitted.whole)] as const] : []),
  ]);
  for (const [file, text] of files) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  const asked: string[] = [];
  const statuses = new Map<string, number>();
  const listener = siteWithSearch(
    (request, response) => {
      const text = files.get(join(client, request.url ?? '/'));
      if (text === undefined) handOn({ site }, request, response);
      else response.writeHead(200, { 'content-type': 'application/json' }).end(text);
    },
    { searches: openSearches(['en'], { client, indexes }), proxies: 0, now: () => new Date() },
  );
  const opened = await listen(
    createServer((request, response) => {
      const [path = ''] = (request.url ?? '/').split('?', 1);
      if (/^\/(?:api\/search|search-index\/.*|en\/search\.json)$/u.test(path)) asked.push(path);
      const status = statuses.get(path);
      // A page that is left closes the answer under way.
      if (status === undefined) void Promise.resolve(listener(request, response)).catch(() => response.destroy());
      else response.writeHead(status).end();
    }),
  );
  return {
    ...opened,
    ...{ asked, statuses, index },
    writeIndex: (change) => {
      files.set(join(client, index), JSON.stringify(change(fitted.file)));
    },
    close: async () => {
      await opened.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** The index of the site's own English articles, made anew. */
async function fitBook(site: string, isShortened: boolean): Promise<FittedIndex> {
  const { index } = (await (await fetch(`${site}/en/search.json`)).json()) as SearchManifest;
  if (typeof index === 'string')
    throw new Error('The English index of the site under test is no part of its manifest.');
  const documents = unpackDocuments(index.documents).map((document) => ({ ...document, headings: [] }));
  const { searchWords } = index;
  return fitIndex(documents, await createAnalyzer('en'), { searchWords, weigh: () => (isShortened ? 1e9 : 1) });
}
