import type { Store } from '../store/store.ts';
import { recordVote } from '../store/votes.ts';
import type { ApiHandler } from './api-handler.ts';
import { answerApi } from './api-listener.ts';
import { clientAddress } from './client-address.ts';
import { createRateLimit } from './rate-limit.ts';
import type { SiteListener } from './site-handler.ts';
import type { StaticSite } from './static-site.ts';
import { createVotesHandler } from './votes-handler.ts';

/** A reader answers for one article after another; a program that fills the store does not stop. */
const limit = { count: 30, seconds: 600, addresses: 20_000 };

interface VotesSettings {
  readonly store: Store;
  readonly site: StaticSite;
  /** Proxies of our own before this server. */
  readonly proxies: number;
  readonly now: () => Date;
}

/** A site that keeps votes and says so on its pages; without it the question stays hidden (was-helpful-browser.ts). */
export function siteWithVotes(astro: SiteListener, { store, site, proxies, now }: VotesSettings): SiteListener {
  const votes: ApiHandler = createVotesHandler({
    isArticle: (locale, path) => site.locales.includes(locale) && site.has(`/${locale}/${path}/`),
    secondsToWait: createRateLimit(limit, now),
    record: (vote) => recordVote(store, vote),
    now,
  });
  return (request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    if (path === '/api/votes') {
      return answerApi(votes, { request, address: clientAddress(request, proxies) }, response);
    }
    if (path.endsWith('/')) response.setHeader('server-timing', 'votes');
    return astro(request, response);
  };
}
