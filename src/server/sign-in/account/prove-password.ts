import type { AuthAnswer } from '../ask-auth.ts';
import { tryPassword } from '../attempt-limits.ts';
import type { AccountPart, Message } from '../page-state.ts';
import { waitMessage } from '../wait-message.ts';
import type { AccountVisit } from './account-visit.ts';

/** What came of a change that asks for the password, or why it was not made. */
export type Proven = { readonly answer: AuthAnswer } | { readonly message: Message; readonly status: number };

/** Makes a change that better-auth lets only the password allow; wrong ones count as they do at the sign-in. */
export async function provePassword(
  visit: AccountVisit,
  part: AccountPart,
  ask: () => Promise<AuthAnswer>,
): Promise<Proven> {
  const attempt = await tryPassword(visit, visit.user.email);
  if (attempt.wait > 0) return { message: { ...waitMessage(attempt.wait), part }, status: 429 };
  const answer = await ask();
  if (answer.wait > 0) return { message: { ...waitMessage(answer.wait), part }, status: 429 };
  if (!answer.isOk) {
    const isPassword = answer.code === 'INVALID_PASSWORD' || answer.code === 'CREDENTIAL_ACCOUNT_NOT_FOUND';
    return { message: { name: isPassword ? 'wrongPassword' : 'outdated', isError: true, part }, status: 422 };
  }
  await attempt.wasRight();
  return { answer };
}
