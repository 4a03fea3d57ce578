import type { DeskLanguage } from '../../lib/desk-language.ts';
import type { DeskWords } from './desk-words.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

const all: Readonly<Record<DeskLanguage, DeskWords>> = { en, zh };

/** The texts of the desk in a language of its interface. */
export function deskWordsOf(language: DeskLanguage): DeskWords {
  return all[language];
}
