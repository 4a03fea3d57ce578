import type { Shape } from '../messages.ts';
import type { en } from './en.ts';

/** Every text of the page for order files; a language that lacks one does not compile. */
export type OrderWords = Shape<typeof en>;
