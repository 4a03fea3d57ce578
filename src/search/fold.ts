import type { LocaleCode } from '../lib/locales.ts';

const accents = /[\u0300-\u036f]/gu;
const letters = /[ßæœøłđı]/gu;
const plainLetters = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
]);
// "rueckgabe" is how "rückgabe" is typed without an umlaut key; "qu" never stands for an umlaut.
const germanUmlauts = /(?<!q)([aou])e/gu;
const ascii = /^[\0-\x7f]*$/u;

/** A lower-case word without accents, so that readers find it however they type it. Japanese voicing marks stay. */
export function fold(word: string, locale: LocaleCode): string {
  const plain = ascii.test(word)
    ? word
    : word
        .normalize('NFD')
        .replace(accents, '')
        .normalize('NFC')
        .replace(letters, (letter) => plainLetters.get(letter) ?? letter);
  return locale === 'de' ? plain.replace(germanUmlauts, '$1') : plain;
}
