import type { DeskWords } from './desk-words.ts';
import { find } from './zh/find.ts';
import { frame } from './zh/frame.ts';
import { reply } from './zh/reply.ts';

/** Simplified Chinese texts of the desk. */
export const zh: DeskWords = { ...frame, ...find, ...reply };
