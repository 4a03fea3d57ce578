import { find } from './en/find.ts';
import { frame } from './en/frame.ts';
import { reply } from './en/reply.ts';

/** English texts of the desk. */
export const en = { ...frame, ...find, ...reply } as const;
