import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import compression from 'compression';
import { preferredLocale } from './preferred-locale.ts';
import { cacheControl, securityHeaders } from './security-headers.ts';
import type { StaticSite } from './static-site.ts';

/** Astro's own handler: prerendered files first, then pages on demand. */
export type SiteListener = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/**
 * Puts around Astro's handler what every answer needs: headers, compression, the reader's language, pages that do not
 * exist. What keeps an answer from being made is told to `report`; the reader gets a page that says so.
 */
export function createSiteHandler(
  site: StaticSite,
  astro: SiteListener,
  report: (error: unknown) => void,
): RequestListener {
  const compress = compression({ threshold: 512 });
  return (request, response) => {
    const path = pathOf(request.url);
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    response.setHeader('cache-control', cacheControl(site.has(path) ? path : '/'));
    // @types/compression speaks of Express's request; the middleware itself takes Node's.
    compress(request as never, response as never, () => {
      answer({ site, astro, path }, request, response).catch((error: unknown) => {
        report(error);
        refuse(response);
      });
    });
  };
}

interface Scene {
  readonly site: StaticSite;
  readonly astro: SiteListener;
  readonly path: string;
}

async function answer({ site, astro, path }: Scene, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const isReading = request.method === 'GET' || request.method === 'HEAD';
  if (!isReading && (site.has(path) || site.has(`${path}/`))) {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  if (isReading && path === '/') {
    const locale = preferredLocale(request.headers['accept-language'], site.locales);
    if (locale !== undefined) {
      response.setHeader('vary', 'accept-language');
      response.writeHead(302, { location: `/${locale}/` }).end();
      return;
    }
  }
  if (isReading && !path.endsWith('/') && site.has(`${path}/`)) {
    const query = /\?[^#]*/u.exec(request.url ?? '')?.[0] ?? '';
    response.writeHead(301, { location: `${encodeURI(path)}/${query}` }).end();
    return;
  }
  const [, locale = ''] = path.split('/');
  if (isReading && site.locales.includes(locale) && !site.has(path)) {
    const page = await site.notFound(locale);
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(request.method === 'HEAD' ? undefined : page);
    return;
  }
  await astro(request, response);
}

function refuse(response: ServerResponse): void {
  if (!response.headersSent) {
    response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  }
  response.end('This page could not be made. Load it again in a moment.\n');
}

function pathOf(url = '/'): string {
  const path = url.split(/[?#]/u, 1)[0] ?? '/';
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
