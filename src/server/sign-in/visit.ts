import type { DeskLanguage } from '../../lib/desk-language.ts';
import type { Store } from '../../store/store.ts';
import type { User } from '../../store/users.ts';
import type { Auth } from './auth.ts';

/** A request for a page of the sign-in, with what its handler needs. */
export interface Visit {
  readonly query: URLSearchParams;
  /** What the form says; empty for a page that is only read. */
  readonly form: URLSearchParams;
  readonly headers: Headers;
  /** The client's address. */
  readonly address: string;
  /** The origin by which the client reached this server. */
  readonly origin: string;
  readonly user: User | undefined;
  readonly language: DeskLanguage;
  readonly auth: Auth;
  readonly store: Store;
  readonly now: () => Date;
}
