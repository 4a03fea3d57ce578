import { changeAccount, showAccount } from './account/account-page.ts';
import type { AccountVisit } from './account/account-visit.ts';
import { showFirst, useFirst } from './first-page.ts';
import type { PageAnswer } from './page-state.ts';
import { leaveForOidc, returnFromOidc, showSignIn, signIn, signOut } from './sign-in-page.ts';
import { giveCode, showTwoFactor } from './two-factor-page.ts';
import type { Visit } from './visit.ts';

type PageHandler = (visit: Visit) => Promise<PageAnswer>;

/** A page of the sign-in: what shows it, and what takes its form. */
export interface Page {
  readonly show?: PageHandler;
  readonly change?: PageHandler;
  /** Only there where an OpenID provider is. */
  readonly needsOidc?: true;
}

/** The gate lets only users reach the account page. */
const ofUser =
  (handle: (visit: AccountVisit) => Promise<PageAnswer>): PageHandler =>
  (visit) => {
    if (!visit.user) throw new Error('The account page was reached without a session.');
    return handle({ ...visit, user: visit.user });
  };

/** The pages whose forms this server takes, by their path. */
export const pages: Readonly<Record<string, Page>> = {
  '/sign-in/': { show: showSignIn, change: signIn },
  '/sign-in/first/': { show: showFirst, change: useFirst },
  '/sign-in/two-factor/': { show: showTwoFactor, change: giveCode },
  '/sign-in/oidc/': { show: leaveForOidc, needsOidc: true },
  '/api/auth/callback/oidc': { show: returnFromOidc, needsOidc: true },
  '/sign-out/': { change: signOut },
  '/desk/account/': { show: ofUser(showAccount), change: ofUser(changeAccount) },
};
