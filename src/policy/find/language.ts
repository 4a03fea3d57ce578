import { eld } from 'eld/small';
import { isLocaleCode, type LocaleCode } from '../../lib/locales.ts';

/** Fewest letters of a spaced language that are judged. */
const leastLetters = 25;

/** Most characters that are looked at: more make it no surer. */
const mostRead = 150;

/** The language that a text is written in, if it is one of ours and long enough to tell. */
export function detectLanguage(text: string): LocaleCode | undefined {
  const words = text
    .slice(0, 3 * mostRead)
    .split(/\s+/u)
    .filter((word) => !word.includes('@') && !/^\P{L}*https?:/u.test(word))
    .join(' ')
    .replace(/[\d\p{P}\p{S}]+/gu, ' ')
    .slice(0, mostRead);
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words)) return 'ja';
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  if (han > letters / 3 && han > 3) return 'zh';
  if (letters < leastLetters) return undefined;
  const { language } = eld.detect(words);
  return isLocaleCode(language) ? language : undefined;
}
