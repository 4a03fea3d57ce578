import { askAuth, passToAuth, type AuthAnswer } from './ask-auth.ts';
import { tryPassword } from './attempt-limits.ts';
import { endSession } from './end-session.ts';
import { oidcId } from './oidc-settings.ts';
import { ownPath } from './own-path.ts';
import type { Message, MessageName, PageAnswer } from './page-state.ts';
import type { Visit } from './visit.ts';
import { waitMessage } from './wait-message.ts';

/** What the address may ask the sign-in page to say. */
const told: readonly (readonly [query: string, name: MessageName, isError: boolean])[] = [
  ['signed-out', 'signedOut', false],
  ['everywhere', 'signedOutEverywhere', false],
  ['expired', 'expired', true],
  ['unknown', 'oidcUnknown', true],
  ['failed', 'oidcFailed', true],
];

/** `GET /sign-in/?to=…`; who is signed in already goes on. */
export function showSignIn({ user, query }: Visit): Promise<PageAnswer> {
  if (user) return Promise.resolve({ goTo: ownPath(query.get('to')) });
  const found = told.find(([name]) => name === query.get('note'));
  return Promise.resolve({ show: found ? { message: { name: found[1], isError: found[2] } } : {} });
}

/** `POST /sign-in/`: address and password. The session of before ends, so that none can be handed to a victim. */
export async function signIn(visit: Visit): Promise<PageAnswer> {
  const email = visit.form.get('email')?.trim() ?? '';
  const password = visit.form.get('password') ?? '';
  const refuse = (message: Message, status: number): PageAnswer => ({ show: { values: { email }, message }, status });
  if (email === '' || password === '') return refuse({ name: 'fields', isError: true }, 422);
  const attempt = await tryPassword(visit, email);
  if (attempt.wait > 0) return refuse(waitMessage(attempt.wait), 429);
  const answer = await askAuth(visit, '/sign-in/email', { email, password });
  if (answer.wait > 0) return refuse(waitMessage(answer.wait), 429);
  if (!answer.isOk) return refuse({ name: 'wrong', isError: true }, 401);
  await attempt.wasRight();
  await endSession(visit);
  return { goTo: afterPassword(answer, visit), cookies: answer.cookies };
}

function afterPassword({ data }: AuthAnswer, { query }: Visit): string {
  const to = ownPath(query.get('to'));
  return data['twoFactorRedirect'] === true ? `/sign-in/two-factor/?to=${encodeURIComponent(to)}` : to;
}

/** `GET /sign-in/oidc/?to=…`: off to the OpenID provider. */
export async function leaveForOidc(visit: Visit): Promise<PageAnswer> {
  const to = ownPath(visit.query.get('to'));
  const back = `/sign-in/?note=failed&to=${encodeURIComponent(to)}`;
  const answer = await askAuth(visit, '/sign-in/social', { provider: oidcId, callbackURL: to, errorCallbackURL: back });
  const url = answer.data['url'];
  return answer.isOk && typeof url === 'string' ? { goTo: url, cookies: answer.cookies } : { goTo: back };
}

/** The reasons of better-auth for which nobody is known by the provider's account. */
const unknownReasons = ['signup_disabled', 'account_not_linked', 'unable_to_link_account', 'email_not_found'];

/** `GET /api/auth/callback/oidc`: back from the provider; what failed is told on the sign-in page. */
export async function returnFromOidc(visit: Visit): Promise<PageAnswer> {
  const answer = await passToAuth(visit, `/callback/${oidcId}`);
  const cookies = answer.headers.getSetCookie();
  const location = answer.headers.get('location') ?? '/';
  const target = new URL(location, visit.origin);
  const error = target.searchParams.get('error');
  if (target.origin !== visit.origin || error !== null || !answer.headers.has('location')) {
    const note = unknownReasons.includes(error ?? '') ? 'unknown' : 'failed';
    return { goTo: `/sign-in/?note=${note}&to=${encodeURIComponent(ownPath(target.searchParams.get('to')))}`, cookies };
  }
  return { goTo: ownPath(`${target.pathname}${target.search}`), cookies };
}

/** `POST /sign-out/`. */
export async function signOut(visit: Visit): Promise<PageAnswer> {
  return { goTo: '/sign-in/?note=signed-out', cookies: await endSession(visit) };
}
