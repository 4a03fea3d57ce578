import { hashPassword } from 'better-auth/crypto';
import * as z from 'zod';
import { findLink, useLink, type LinkTarget } from '../../store/one-time-links.ts';
import { askAuth } from './ask-auth.ts';
import { endSession } from './end-session.ts';
import { home } from './own-path.ts';
import type { MessageName, PageAnswer, PageState } from './page-state.ts';
import { passwordFault } from './password-fault.ts';
import type { Visit } from './visit.ts';

/** Characters of a name at most: replies are signed with it. */
export const longestName = 60;

/** `GET /sign-in/first/?token=…`: to be seen any number of times; only the form uses the link up. */
export async function showFirst({ store, query, now }: Visit): Promise<PageAnswer> {
  const target = await findLink(store, query.get('token') ?? '', now());
  return target ? { show: { link: shown(target) } } : gone;
}

const gone: PageAnswer = { show: { link: 'gone' }, status: 410 };

/** `POST /sign-in/first/?token=…`: names the user, sets the password, and signs in. */
export async function useFirst(visit: Visit): Promise<PageAnswer> {
  const { store, query, form, now } = visit;
  const token = query.get('token') ?? '';
  const target = await findLink(store, token, now());
  if (!target) return gone;
  const name = form.get('name')?.trim() ?? '';
  const email = target.user?.email ?? form.get('email')?.trim().toLowerCase() ?? '';
  const password = form.get('password') ?? '';
  const refuse = (fault: MessageName): PageAnswer => ({
    show: { link: shown(target), values: { name, email }, message: { name: fault, isError: true } },
    status: 422,
  });
  if (name === '' || [...name].length > longestName) return refuse('nameMissing');
  if (!z.email().safeParse(email).success) return refuse('emailWrong');
  const known = [email, email.split('@')[0] ?? '', name];
  const fault = passwordFault(password, { repeat: form.get('repeat') ?? '', known });
  if (fault) return refuse(fault);
  const said = { name, email, passwordHash: await hashPassword(password) };
  const address = await useLink(store, token, { said, now: now() });
  if (address === undefined) return gone;
  await endSession(visit);
  const { isOk, cookies } = await askAuth(visit, '/sign-in/email', { email: address, password });
  return isOk ? { goTo: home, cookies } : { goTo: '/sign-in/' };
}

function shown({ user }: LinkTarget): NonNullable<PageState['link']> {
  return user ? { name: user.name, email: user.email } : 'first';
}
