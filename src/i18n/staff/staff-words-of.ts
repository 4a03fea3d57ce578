import type { DeskLanguage } from '../../lib/desk-language.ts';
import { en } from './en.ts';
import type { StaffWords } from './staff-words.ts';
import { zh } from './zh.ts';

const all: Readonly<Record<DeskLanguage, StaffWords>> = { en, zh };

/** The texts of the pages that staff reads, in a language of the interface. */
export function staffWordsOf(language: DeskLanguage): StaffWords {
  return all[language];
}
