import { askAuth } from '../ask-auth.ts';
import type { PageAnswer } from '../page-state.ts';
import { passwordFault } from '../password-fault.ts';
import type { AccountVisit } from './account-visit.ts';
import { provePassword } from './prove-password.ts';

/** Sets another password, and ends every other session. */
export async function changePassword(visit: AccountVisit): Promise<PageAnswer> {
  const { user, form } = visit;
  const newPassword = form.get('new') ?? '';
  const known = [user.email, user.email.split('@')[0] ?? '', user.name];
  const fault = passwordFault(newPassword, { repeat: form.get('repeat') ?? '', known });
  if (fault) {
    return { show: { account: user, message: { name: fault, isError: true, part: 'password' } }, status: 422 };
  }
  const currentPassword = form.get('password') ?? '';
  const proven = await provePassword(visit, 'password', () =>
    askAuth(visit, '/change-password', { currentPassword, newPassword, revokeOtherSessions: true }),
  );
  if ('message' in proven) return { show: { account: user, message: proven.message }, status: proven.status };
  return { goTo: '/desk/account/?done=passwordSaved', cookies: proven.answer.cookies };
}
