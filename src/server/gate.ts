import type { IncomingMessage, ServerResponse } from 'node:http';
import { keptForHeader, workerScope } from '../desk/shell.ts';
import { deskLanguages, type DeskLanguage } from '../lib/desk-language.ts';
import { mayActAs } from '../model/role.ts';
import type { Store } from '../store/store.ts';
import { findUser, type User } from '../store/users.ts';
import { answerRoute } from './answer-route.ts';
import { areaOf, type Area } from './areas.ts';
import { clientAddress } from './client-address.ts';
import { withLocals } from './page-locals.ts';
import { plainPath } from './plain-path.ts';
import { preferredLocale } from './preferred-locale.ts';
import { refuse } from './refuse.ts';
import type { Route } from './route.ts';
import { answerPage } from './sign-in/answer-page.ts';
import type { Auth } from './sign-in/auth.ts';
import { isOwnRequest, ownOrigin, type OriginSettings } from './sign-in/own-origin.ts';
import { pages, type Page } from './sign-in/pages.ts';
import type { SiteListener } from './site-handler.ts';
import { addCookies, webHeaders } from './web-request.ts';

export interface GateSettings extends OriginSettings {
  readonly store: Store;
  readonly routes: readonly Route[];
  readonly auth: (isSecure: boolean) => Auth;
  /** The name of the OpenID provider, where there is one. */
  readonly oidcName: string | undefined;
  readonly now: () => Date;
}

/**
 * Guards what is not for everybody. Under /desk, /lead, /api/desk and /api/lead it lets in who has the role; what changes
 * something has to come from our own pages; nothing of it is cached but by the desk's own worker (src/islands/shell). It
 * answers the API by its routes and takes the forms of the sign-in; pages are left to Astro, which gets to know the user
 * (page-locals.ts).
 */
export function withGate(astro: SiteListener, settings: GateSettings): SiteListener {
  return async (request, response) => {
    const url = request.url ?? '/';
    const path = url.split(/[?#]/u, 1)[0] ?? '/';
    const area = areaOf(path);
    if (area !== areaOf(plainPath(url))) {
      refuse(response, 404, 'There is nothing at this address.');
      return;
    }
    const page = pageOf(path, settings);
    if (!area && !page && !path.startsWith('/sign-in')) {
      await astro(request, response);
      return;
    }
    for (const [name, value] of Object.entries(internalHeaders)) response.setHeader(name, value);
    const isReading = request.method === 'GET' || request.method === 'HEAD';
    if (isReading && !path.endsWith('/') && !area?.isApi && !page) {
      redirect(response, `${path}/${url.slice(path.length)}`, 308);
      return;
    }
    const headers = webHeaders(request);
    const origin = ownOrigin(request, settings);
    if (!isReading && !isOwnRequest(headers, origin)) {
      refuse(response, 403, strangeRequest(origin));
      return;
    }
    const user = await userOf(headers, { settings, origin, response });
    const entry: Entry = { request, response, path, headers, origin, area, page, user };
    await enter(entry, { astro, settings });
  };
}

/** Headers of everything behind the gate, and of the sign-in before it. */
const internalHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex',
  // The address of a one-time link is a secret. A form still says where it comes from.
  'referrer-policy': 'same-origin',
};

interface Entry {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly path: string;
  readonly headers: Headers;
  readonly origin: string;
  readonly area: Area | undefined;
  readonly page: Page | undefined;
  readonly user: User | undefined;
}

async function enter(
  entry: Entry,
  { astro, settings }: { astro: SiteListener; settings: GateSettings },
): Promise<void> {
  const { request, response, path, headers, origin, area, page, user } = entry;
  const query = new URL(request.url ?? '/', origin).searchParams;
  const language = user?.language ?? languageOf(headers, query);
  const show = (locals: Pick<App.Locals, 'page' | 'status'>): void | Promise<void> => {
    // The form was taken; what is left to do is to show a page.
    if (request.method !== 'HEAD') request.method = 'GET';
    return withLocals({ user, language, ...locals }, () => astro(request, response));
  };
  if (area && !user) {
    if (area.isApi) refuse(response, 401, 'Sign in first.');
    else redirect(response, `/sign-in/?to=${encodeURIComponent(request.url ?? '/desk/')}`, 302);
  } else if (area && user && !mayActAs(user.role, area.role)) {
    if (area.isApi) refuse(response, 403, `This needs the role ${area.role}; yours is ${user.role}.`);
    else {
      request.url = '/sign-in/refused/';
      await show({ page: {}, status: 403 });
    }
  } else if (area?.isApi && user) {
    await answerRoute({ request, response, path, origin, user }, settings);
  } else if (page) {
    const address = clientAddress(request, settings.proxies);
    const { store, now } = settings;
    const auth = settings.auth(origin.startsWith('https:'));
    const visit = { query, headers, address, origin, user, language, auth, store, now };
    await answerPage({ request, response, page, visit, oidcName: settings.oidcName }, show);
  } else if (request.method === 'GET' || request.method === 'HEAD') {
    if (user && path.startsWith(workerScope)) response.setHeader(keptForHeader, user.id);
    await show({ page: {}, status: 200 });
  } else {
    response.setHeader('allow', 'GET, HEAD');
    refuse(response, 405, 'This page can only be read.');
  }
}

function pageOf(path: string, { oidcName }: GateSettings): Page | undefined {
  const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
  return page?.needsOidc && oidcName === undefined ? undefined : page;
}

async function userOf(
  headers: Headers,
  { settings, origin, response }: { settings: GateSettings; origin: string; response: ServerResponse },
): Promise<User | undefined> {
  if (!(headers.get('cookie') ?? '').includes('replybook.')) return undefined;
  const { userId, cookies } = await settings.auth(origin.startsWith('https:')).session(headers);
  addCookies(cookies, response);
  return userId === undefined ? undefined : findUser(settings.store, { id: userId });
}

function languageOf(headers: Headers, query: URLSearchParams): DeskLanguage {
  const wanted = query.get('language') ?? preferredLocale(headers.get('accept-language') ?? undefined, deskLanguages);
  return deskLanguages.find((code) => code === wanted) ?? 'en';
}

function redirect(response: ServerResponse, location: string, status: number): void {
  response.writeHead(status, { location }).end();
}

function strangeRequest(origin: string): string {
  return `This request did not come from a page of this site, which is reached as ${origin}. If that is not the address in your browser, the operator has to set SITE_URL, or TRUSTED_PROXIES for a proxy that sends X-Forwarded-Proto and X-Forwarded-Host.`;
}
