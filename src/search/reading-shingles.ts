import type { LocaleCode } from '../lib/locales.ts';
import type { Token } from './analyse.ts';
import { hasCjk, isCjk } from './cjk.ts';
import { grams } from './grams.ts';
import { shinglesOf, trigrams, type Shingles } from './shingles.ts';

/**
 * The shingles of a text with its words as they were read: runs of three letters; in Chinese and Japanese, where a character
 * is as much as a word, characters, pairs, and whole words of other letters.
 */
export function readingShingles(text: string, tokens: readonly Token[], locale: LocaleCode): Shingles {
  const words: string[] = [];
  for (const { joined, raw } of tokens) if (!joined) words.push(raw);
  if (!isCjk(locale)) return trigrams(words);
  return shinglesOf([...grams(text, locale).map(({ term }) => term), ...words.filter((word) => !hasCjk(word))]);
}

/** The same without stop words. */
export function contentShingles(text: string, tokens: readonly Token[], locale: LocaleCode): Shingles {
  return readingShingles(
    text,
    tokens.filter(({ stop }) => !stop),
    locale,
  );
}
