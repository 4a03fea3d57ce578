import type { Browser, BrowserContext } from '@playwright/test';
import { DeskPage } from './desk-page.ts';
import { startDeskServer, type DeskServer } from './desk-server.ts';

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

/** A server with somebody who is signed in. */
export interface SignedInServer extends DeskServer {
  /** What makes a browser theirs. */
  readonly cookies: Cookies;
}

/** Starts a server and makes its first admin. */
export async function startSignedIn(browser: Browser): Promise<SignedInServer> {
  const server = await startDeskServer();
  const context = await browser.newContext();
  await new DeskPage(await context.newPage()).signUp(server.firstLink);
  const cookies = await context.cookies();
  await context.close();
  return { ...server, cookies };
}
