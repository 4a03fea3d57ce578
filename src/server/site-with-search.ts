import type { ApiHandler } from './api-handler.ts';
import { answerApi } from './api-listener.ts';
import { clientAddress } from './client-address.ts';
import type { Searches } from './open-searches-fs.ts';
import { createRateLimit } from './rate-limit.ts';
import { createSearchHandler } from './search-handler.ts';
import type { SiteListener } from './site-handler.ts';

/** Somebody who types asks a few times a second; behind one address there may be an office. */
const limit = { count: 300, seconds: 60, addresses: 20_000 };

interface SearchSettings {
  readonly searches: Searches;
  /** Proxies of our own before this server. */
  readonly proxies: number;
  readonly now: () => Date;
}

/**
 * A site that searches for its readers. Where it finds more than a browser does, it says so on the manifest that the
 * browser loads first; on a static host nobody says so, and the browser searches what it has.
 */
export function siteWithSearch(site: SiteListener, { searches, proxies, now }: SearchSettings): SiteListener {
  const { locales, isFuller, open } = searches;
  const search: ApiHandler = createSearchHandler({ locales, open, secondsToWait: createRateLimit(limit, now) });
  const fuller = new Map(locales.filter(isFuller).map((locale) => [`/${locale}/search.json`, locale]));
  return (request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    if (path === '/api/search') {
      return answerApi(search, { request, address: clientAddress(request, proxies) }, response);
    }
    const locale = fuller.get(path);
    if (locale !== undefined) {
      response.setHeader('server-timing', 'search');
      // Who loads the manifest is about to ask.
      open(locale).catch(() => undefined);
    }
    return site(request, response);
  };
}
