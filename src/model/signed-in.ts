import type { Role } from './role.ts';

/** Who is signed in. */
export interface SignedIn {
  readonly id: string;
  /** As replies are signed with it. */
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** A team, as the account page has it; absent where none was given. */
  readonly team?: string;
}
