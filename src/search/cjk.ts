import type { LocaleCode } from '../lib/locales.ts';

/** The letters of Chinese and Japanese, as the inside of a regular expression's class. */
export const cjkLetters = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー`;

/** Whether the locale writes without spaces between words. */
export function isCjk(locale: LocaleCode): boolean {
  return locale === 'ja' || locale === 'zh';
}

const anyCjk = new RegExp(`[${cjkLetters}]`, 'u');

/** Whether a word is written in Chinese or Japanese, in whatever locale it stands. */
export function hasCjk(word: string): boolean {
  return anyCjk.test(word);
}

const hiragana = /^[\p{Script=Hiragana}ー]+$/u;
const chineseParticles = /^[的了是在我你您他她吗呢吧啊和与或就都也很把被着]+$/u;

/** Particles, endings and pronouns: a word in hiragana alone, or of the commonest Chinese characters alone. */
export function isParticle(word: string): boolean {
  return hiragana.test(word) || chineseParticles.test(word);
}
