import { deskLanguages } from '../../../lib/desk-language.ts';
import { endSessions, setProfile } from '../../../store/users.ts';
import { endSession } from '../end-session.ts';
import { longestName } from '../first-page.ts';
import type { AccountPart, MessageName, PageAnswer } from '../page-state.ts';
import type { AccountVisit } from './account-visit.ts';
import { changePassword } from './change-password.ts';
import { beginTwoFactor, confirmTwoFactor, endTwoFactor, renewBackupCodes } from './two-factor.ts';

/** Messages after a change, which the page shows once it is loaded anew. */
const done: readonly { readonly name: MessageName; readonly part: AccountPart }[] = [
  { name: 'profileSaved', part: 'profile' },
  { name: 'passwordSaved', part: 'password' },
  { name: 'twoFactorOn', part: 'two-factor' },
  { name: 'twoFactorOff', part: 'two-factor' },
];

/** `GET /desk/account/`. */
export function showAccount({ user, query }: AccountVisit): Promise<PageAnswer> {
  const message = done.find(({ name }) => name === query.get('done'));
  return Promise.resolve({ show: { account: user, ...(message && { message: { ...message, isError: false } }) } });
}

const actions: Readonly<Record<string, (visit: AccountVisit) => Promise<PageAnswer>>> = {
  profile: saveProfile,
  password: changePassword,
  'two-factor-begin': beginTwoFactor,
  'two-factor-confirm': confirmTwoFactor,
  'two-factor-codes': renewBackupCodes,
  'two-factor-end': endTwoFactor,
  everywhere: signOutEverywhere,
};

/** `POST /desk/account/`: does what the form's `action` names. */
export async function changeAccount(visit: AccountVisit): Promise<PageAnswer> {
  const name = visit.form.get('action') ?? '';
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  return action ? action(visit) : { show: { account: visit.user }, status: 400 };
}

async function saveProfile({ store, user, form }: AccountVisit): Promise<PageAnswer> {
  const name = form.get('name')?.trim() ?? '';
  const team = (form.get('team')?.trim() ?? '').slice(0, longestName);
  const language = deskLanguages.find((code) => code === form.get('language')) ?? 'en';
  if (name === '' || [...name].length > longestName) {
    const message = { name: 'nameMissing', isError: true, part: 'profile' } as const;
    return { show: { account: user, values: { name, team }, message }, status: 422 };
  }
  await setProfile(store, user.id, { name, team, language });
  return { goTo: '/desk/account/?done=profileSaved' };
}

async function signOutEverywhere(visit: AccountVisit): Promise<PageAnswer> {
  await endSessions(visit.store.db, visit.user.id);
  return { goTo: '/sign-in/?note=everywhere', cookies: await endSession(visit) };
}
