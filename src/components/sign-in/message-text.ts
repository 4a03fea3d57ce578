import { fill, fillPlural } from '../../i18n/fill.ts';
import type { SignInWords } from '../../i18n/sign-in/sign-in-words.ts';
import type { Message } from '../../server/sign-in/page-state.ts';
import { passwordLength } from '../../server/sign-in/password-fault.ts';

/** A message of the sign-in in words. */
export function messageText({ name, minutes = 1 }: Message, { messages }: SignInWords, tag: string): string {
  const text = messages[name];
  return typeof text === 'string' ? fill(text, passwordLength) : fillPlural(text, tag, { count: minutes });
}
