import type { LocaleCode } from '../lib/locales.ts';
import type { Token } from './analyse.ts';
import { hasCjk, isCjk } from './cjk.ts';
import { grams } from './grams.ts';
import { shinglesOf, trigrams, type Shingles } from './shingles.ts';

/** The shingles of a text: of all its words, and of those that are no stop words. */
export interface ReadingShingles {
  readonly all: Shingles;
  readonly content: Shingles;
}

/**
 * The shingles of a text with its words as they were read: runs of three letters; in Chinese and Japanese, where a character
 * is as much as a word, characters, pairs, and whole words of other letters.
 */
export function readingShingles(text: string, tokens: readonly Token[], locale: LocaleCode): ReadingShingles {
  const words = tokens.filter(({ joined }) => !joined);
  if (isCjk(locale)) {
    const others = words.map(({ raw }) => raw).filter((raw) => !hasCjk(raw));
    const shingles = shinglesOf([...grams(text, locale).map(({ term }) => term), ...others]);
    return { all: shingles, content: shingles };
  }
  const content = words.filter(({ stop }) => !stop);
  return { all: trigrams(words.map(({ raw }) => raw)), content: trigrams(content.map(({ raw }) => raw)) };
}
