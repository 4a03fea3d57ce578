import type { LocaleCode } from '../../src/lib/locales.ts';
import { createAnalyzer } from '../../src/search/analyse.ts';
import { grams } from '../../src/search/grams.ts';
import { normalise } from '../../src/search/normalise.ts';

/** What the peers read words with where they have nothing of their own for it. */
export interface PeerWords {
  /** A word's stem without accents (Porter's for English, Snowball's for the others). */
  readonly stem: (word: string) => string;
  readonly isStopWord: (word: string) => boolean;
}

export async function peerWords(locale: LocaleCode): Promise<PeerWords> {
  const { lexeme } = await createAnalyzer(locale);
  const read = (word: string): ReturnType<typeof lexeme> => lexeme(normalise(word).text);
  return { stem: (word) => read(word).term, isStopWord: (word) => read(word).stop };
}

/** The words of a Chinese or Japanese text by the dictionary of Node's ICU. */
export function segmentWords(locale: LocaleCode): (text: string) => string[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  return (text) =>
    Array.from(segmenter.segment(normalise(text).text))
      .filter(({ isWordLike }) => isWordLike)
      .map(({ segment }) => segment);
}

/** Pairs of neighbouring characters of a Chinese or Japanese text, its single characters, and its words of other letters. */
export function pairsAndWords(locale: LocaleCode): (text: string) => string[] {
  return (text) => {
    const others = normalise(text).text.match(/[a-z0-9]+/gu) ?? [];
    const found = grams(text, locale);
    const pairs = found.filter(({ pair }) => pair);
    return [...(pairs.length > 0 ? pairs : found).map(({ term }) => term), ...others];
  };
}
