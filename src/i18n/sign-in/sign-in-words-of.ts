import type { DeskLanguage } from '../../lib/desk-language.ts';
import { en } from './en.ts';
import type { SignInWords } from './sign-in-words.ts';
import { zh } from './zh.ts';

const all: Readonly<Record<DeskLanguage, SignInWords>> = { en, zh };

/** The texts of the sign-in and of the account page in a language of the interface. */
export function signInWordsOf(language: DeskLanguage): SignInWords {
  return all[language];
}
