import type { DeskLanguage } from '../../lib/desk-language.ts';
import { en } from './en.ts';
import type { OrderWords } from './order-words.ts';
import { zh } from './zh.ts';

const all: Readonly<Record<DeskLanguage, OrderWords>> = { en, zh };

/** The texts of the page for order files in a language of the interface. */
export function orderWordsOf(language: DeskLanguage): OrderWords {
  return all[language];
}
