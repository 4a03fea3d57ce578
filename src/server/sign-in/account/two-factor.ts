import * as z from 'zod';
import { askAuth, type AuthAnswer } from '../ask-auth.ts';
import type { Message, PageAnswer, TwoFactorSetup } from '../page-state.ts';
import { waitMessage } from '../wait-message.ts';
import type { AccountVisit } from './account-visit.ts';
import { provePassword } from './prove-password.ts';

const setupSchema = z.object({
  uri: z.string().regex(/^otpauth:\/\/totp\/[^\s"<>]{1,400}$/u),
  backupCodes: z.array(z.string().regex(/^[0-9a-z]{5}-[0-9a-z]{5}$/iu)).max(20),
});

/** Makes the secret of an authenticator app; it counts once a code of the app has confirmed it. */
export async function beginTwoFactor(visit: AccountVisit): Promise<PageAnswer> {
  const proven = await askWithPassword(visit, '/two-factor/enable');
  if ('show' in proven) return proven;
  const { totpURI: uri, backupCodes } = proven.data;
  const setup = setupSchema.parse({ uri, backupCodes });
  return { show: { account: visit.user, setup }, cookies: proven.cookies };
}

/** Confirms the app by its first code. The form brings the setup along, which is shown again after a slip. */
export async function confirmTwoFactor(visit: AccountVisit): Promise<PageAnswer> {
  const { user, form } = visit;
  const code = (form.get('code') ?? '').replace(/\s/gu, '');
  const answer = await askAuth(visit, '/two-factor/verify-totp', { code });
  if (answer.isOk) return { goTo: '/desk/account/?done=twoFactorOn', cookies: answer.cookies };
  const message: Message = answer.wait > 0 ? waitMessage(answer.wait) : { name: 'wrongCode', isError: true };
  const setup = setupOf(form);
  return {
    show: { account: user, message: { ...message, part: 'two-factor' }, ...(setup && { setup }) },
    status: answer.wait > 0 ? 429 : 422,
  };
}

/** Makes new backup codes; the old ones no longer count. */
export async function renewBackupCodes(visit: AccountVisit): Promise<PageAnswer> {
  const proven = await askWithPassword(visit, '/two-factor/generate-backup-codes');
  if ('show' in proven) return proven;
  const newCodes = setupSchema.shape.backupCodes.parse(proven.data['backupCodes']);
  return { show: { account: visit.user, newCodes }, cookies: proven.cookies };
}

export async function endTwoFactor(visit: AccountVisit): Promise<PageAnswer> {
  const proven = await askWithPassword(visit, '/two-factor/disable');
  if ('show' in proven) return proven;
  return { goTo: '/desk/account/?done=twoFactorOff', cookies: proven.cookies };
}

async function askWithPassword(
  visit: AccountVisit,
  path: string,
): Promise<AuthAnswer | Extract<PageAnswer, { show: unknown }>> {
  const password = visit.form.get('password') ?? '';
  const proven = await provePassword(visit, 'two-factor', () => askAuth(visit, path, { password }));
  if ('answer' in proven) return proven.answer;
  return { show: { account: visit.user, message: proven.message }, status: proven.status };
}

function setupOf(form: URLSearchParams): TwoFactorSetup | undefined {
  const read = setupSchema.safeParse({ uri: form.get('uri'), backupCodes: form.getAll('codes') });
  return read.success ? read.data : undefined;
}
