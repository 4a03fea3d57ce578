import type { Shape } from '../messages.ts';
import type { en } from './en.ts';

/** Every text of the sign-in and of the account page; a language that lacks one does not compile. */
export type SignInWords = Shape<typeof en>;
