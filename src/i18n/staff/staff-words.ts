import type { Shape } from '../messages.ts';
import type { en } from './en.ts';

/** Every text of the pages that staff reads; a language that lacks one does not compile. */
export type StaffWords = Shape<typeof en>;
