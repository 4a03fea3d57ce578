import type { User } from '../../store/users.ts';
import type { PasswordFault } from './password-fault.ts';

/** What a page has to tell: the texts are in src/i18n/sign-in. */
export type MessageName =
  | PasswordFault
  | 'wrong'
  | 'wait'
  | 'expired'
  | 'wrongCode'
  | 'wrongPassword'
  | 'outdated'
  | 'fields'
  | 'nameMissing'
  | 'emailWrong'
  | 'oidcUnknown'
  | 'oidcFailed'
  | 'signedOut'
  | 'signedOutEverywhere'
  | 'profileSaved'
  | 'passwordSaved'
  | 'twoFactorOn'
  | 'twoFactorOff';

export interface Message {
  readonly name: MessageName;
  readonly isError: boolean;
  /** For how long to wait, where that is the message. */
  readonly minutes?: number;
  /** The part of the account page that it belongs to. */
  readonly part?: AccountPart;
}

export type AccountPart = 'profile' | 'password' | 'two-factor' | 'sessions';

/** An authenticator app that is being set up. */
export interface TwoFactorSetup {
  /** `otpauth://…`, as the app reads it from a QR code. */
  readonly uri: string;
  readonly backupCodes: readonly string[];
}

/** What a page of the sign-in or the account page shows. */
export interface PageState {
  readonly message?: Message;
  /** What was typed, to be shown again; never a password. */
  readonly values?: Readonly<Record<string, string>>;
  /** The name of the OpenID provider, where there is one. */
  readonly oidcName?: string;
  /** Whom a one-time link lets in; `gone` where it lets nobody in. */
  readonly link?: 'gone' | 'first' | { readonly name: string; readonly email: string };
  /** The user, on the account page. */
  readonly account?: User;
  readonly setup?: TwoFactorSetup;
  /** Backup codes that were made anew. */
  readonly newCodes?: readonly string[];
}

/** What the handler of a page says: a page to show, or where to go. */
export type PageAnswer =
  | { readonly show: PageState; readonly status?: number; readonly cookies?: readonly string[] }
  | { readonly goTo: string; readonly cookies?: readonly string[] };
