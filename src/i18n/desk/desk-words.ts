import type { Shape } from '../messages.ts';
import type { en } from './en.ts';

/** Every text of the desk's interface; a language that lacks one does not compile. */
export type DeskWords = Shape<typeof en>;
