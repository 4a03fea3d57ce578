import { askAuth } from './ask-auth.ts';
import { ownPath } from './own-path.ts';
import type { Message, PageAnswer } from './page-state.ts';
import type { Visit } from './visit.ts';
import { waitMessage } from './wait-message.ts';

/** What better-auth says of a second factor that nobody can give any more: the sign-in begins anew. */
const overCodes = ['INVALID_TWO_FACTOR_COOKIE', 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE'];

/** `GET /sign-in/two-factor/`. */
export function showTwoFactor({ user, query }: Visit): Promise<PageAnswer> {
  return Promise.resolve(user ? { goTo: ownPath(query.get('to')) } : { show: {} });
}

/** `POST /sign-in/two-factor/`: a code of the authenticator app, or a backup code. */
export async function giveCode(visit: Visit): Promise<PageAnswer> {
  const to = ownPath(visit.query.get('to'));
  // With a session, better-auth would take the code for the one that confirms an app.
  if (visit.user) return { goTo: to };
  const code = (visit.form.get('code') ?? '').replace(/\s/gu, '');
  const isBackup = /^[0-9a-z]{5}-?[0-9a-z]{5}$/iu.test(code);
  const answer = isBackup
    ? await askAuth(visit, '/two-factor/verify-backup-code', { code: `${code.slice(0, 5)}-${code.slice(-5)}` })
    : await askAuth(visit, '/two-factor/verify-totp', { code });
  if (answer.isOk) return { goTo: to, cookies: answer.cookies };
  if (overCodes.includes(answer.code ?? '')) {
    return { goTo: `/sign-in/?note=expired&to=${encodeURIComponent(to)}`, cookies: answer.cookies };
  }
  const isLocked = answer.code === 'ACCOUNT_TEMPORARILY_LOCKED';
  const message: Message =
    isLocked || answer.wait > 0 ? waitMessage(isLocked ? 15 * 60 : answer.wait) : { name: 'wrongCode', isError: true };
  return { show: { message }, status: message.name === 'wait' ? 429 : 401, cookies: answer.cookies };
}
