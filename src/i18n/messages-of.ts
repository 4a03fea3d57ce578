import type { LocaleCode } from '../lib/locales.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import type { Messages } from './messages.ts';
import { zh } from './zh.ts';

const all: Readonly<Record<LocaleCode, Messages>> = { en, de, fr, es, it, ja, zh };

/** Every text of the interface in a locale. */
export function messagesOf(locale: LocaleCode): Messages {
  return all[locale];
}
