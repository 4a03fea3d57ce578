import type { User } from '../../../store/users.ts';
import type { Visit } from '../visit.ts';

/** A visit of the account page, by whose it is. */
export type AccountVisit = Visit & { readonly user: User };
