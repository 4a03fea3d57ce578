import { eld } from 'eld/small';
import type { LocaleCode } from '../../lib/locales.ts';
import { isCjk } from '../cjk.ts';
import { normalise } from '../normalise.ts';

/** In how many texts of each language a word stands (in Chinese and Japanese, a character), as JSON. */
export interface LanguageFile {
  readonly locales: readonly LocaleCode[];
  /** Counts in the order of `locales`. */
  readonly words: Readonly<Record<string, readonly number[]>>;
}

/** Tells in which of the known languages a text is written. */
export type LanguageDetector = (text: string) => LocaleCode;

/** From so many letters on, the general detector makes no mistakes; below, the book's own words know better. */
const longEnough = 40;
/** What one text alone has may be a name. */
const fewestTexts = 2;
const smoothing = 0.1;

export function learnLanguages(texts: readonly { readonly locale: LocaleCode; readonly text: string }[]): LanguageFile {
  const locales = [...new Set(texts.map(({ locale }) => locale))].toSorted();
  const words = new Map<string, number[]>();
  for (const { locale, text } of texts) {
    const place = locales.indexOf(locale);
    for (const word of new Set(wordsOf(text))) {
      const counts = words.get(word) ?? locales.map(() => 0);
      counts[place] = (counts[place] ?? 0) + 1;
      words.set(word, counts);
    }
  }
  const kept = [...words].filter(([, counts]) => sum(counts) >= fewestTexts);
  return { locales, words: Object.fromEntries(kept) };
}

/** Of languages that nothing tells apart, it takes `fallback`. */
export function createLanguageDetector(file: LanguageFile, fallback: LocaleCode): LanguageDetector {
  const { locales } = file;
  const byWords = wordDetector(file);
  const spaced = locales.filter((locale) => !isCjk(locale));
  const detector = eld.newInstance();
  if (spaced.length > 0) detector.setLanguageSubset([...spaced]);

  return (text) => {
    const { letters, cjk, kana } = scriptOf(text);
    if (kana > 0 && locales.includes('ja')) return 'ja';
    const candidates = locales.filter((locale) => isCjk(locale) === cjk > letters / 4);
    if (candidates.length < 2) return candidates[0] ?? fallback;
    const language = cjk === 0 && letters >= longEnough ? detector.detect(text).language : '';
    // Japanese without kana is rare.
    const likeliest = cjk > 0 ? 'zh' : fallback;
    const first = candidates.find((locale) => locale === likeliest) ?? candidates[0] ?? fallback;
    return candidates.find((locale) => locale === language) ?? byWords(text, { candidates, first });
  };
}

interface Choice {
  readonly candidates: readonly LocaleCode[];
  /** The one to take where no word is known. */
  readonly first: LocaleCode;
}

/** The language whose words they are (naive Bayes on words). */
function wordDetector({ locales, words }: LanguageFile): (text: string, choice: Choice) => LocaleCode {
  const known = new Map(Object.entries(words));
  const totals = locales.map((_, place) => sum([...known.values()].map((counts) => counts[place] ?? 0)));
  return (text, { candidates, first }) => {
    const found = wordsOf(text).flatMap((one) => {
      const counts = known.get(one);
      return counts ? [counts] : [];
    });
    if (found.length === 0) return first;
    const scored = candidates.map((locale) => {
      const place = locales.indexOf(locale);
      const total = (totals[place] ?? 0) + smoothing * known.size;
      return { locale, score: sum(found.map((counts) => Math.log(((counts[place] ?? 0) + smoothing) / total))) };
    });
    return scored.toSorted((a, b) => b.score - a.score)[0]?.locale ?? first;
  };
}

const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{Script=Latin}\p{M}]+/gu;

function wordsOf(text: string): string[] {
  return Array.from(normalise(text).text.matchAll(word), ([found]) => found);
}

function scriptOf(text: string): { letters: number; cjk: number; kana: number } {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  return { letters: count(/\p{L}/gu), cjk: kana + count(/\p{Script=Han}/gu), kana };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
