import type { LocaleCode } from '../lib/locales.ts';
import { cjkLetters, isCjk, isParticle } from './cjk.ts';
import { grams } from './grams.ts';

/** A word of a normalised text and its range there. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The closed-up form of a compound ("email" for "e-mail"), given before its parts. */
  readonly joined: boolean;
}

export type WordSplitter = (text: string) => Word[];

const letters = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}]*`;
const contraction = `${letters}(?:'${letters})*`;
const hyphen = /[-_./\u2010]/u;
const cjkOrOther = new RegExp(`(?<cjk>[${cjkLetters}]+)|[^${cjkLetters}]+`, 'gu');

/** How a locale's normalised text falls into words. */
export function wordSplitter(locale: LocaleCode): WordSplitter {
  // French and Italian write two words with an apostrophe between them (l'article, dell'ordine).
  const word = locale === 'fr' || locale === 'it' ? letters : contraction;
  const compounds = new RegExp(`${word}(?:${hyphen.source}${word})*`, 'gu');
  const split: WordSplitter = (text) => {
    const words: Word[] = [];
    let end = 0;
    // To look for each match anew is quicker than to have every match described.
    for (const match of text.match(compounds) ?? []) {
      const start = text.indexOf(match, end);
      addCompound(match, start, words);
      end = start + match.length;
    }
    return words;
  };
  return isCjk(locale) ? cjkSplitter(locale, split) : split;
}

/** Adds the words of "e-mail-address": its closed-up form, then its parts. */
function addCompound(text: string, offset: number, words: Word[]): void {
  if (!hyphen.test(text)) {
    words.push(wordAt(text, offset));
    return;
  }
  const parts: Word[] = [];
  let start = offset;
  for (const part of text.split(hyphen)) {
    parts.push(wordAt(part, start));
    start += part.length + 1;
  }
  const joined = parts.map((part) => part.text).join('');
  words.push({ text: joined, start: offset, end: offset + text.length, joined: true }, ...parts);
}

/** A word without its possessive 's and its inner apostrophes; the range covers what is left out. */
function wordAt(text: string, start: number): Word {
  const bare = text.includes("'") ? text.replace(/'s$/u, '').replaceAll("'", '') : text;
  return { text: bare, start, end: start + text.length, joined: false };
}

function cjkSplitter(locale: LocaleCode, splitOther: WordSplitter): WordSplitter {
  const segment = segmenter(locale);
  return (text) => {
    const words: Word[] = [];
    for (const { 0: chunk, index, groups } of text.matchAll(cjkOrOther)) {
      const found = groups?.['cjk'] ? segment(chunk) : splitOther(chunk);
      for (const word of found) words.push({ ...word, start: index + word.start, end: index + word.end });
    }
    return words;
  };
}

/** The words of a Chinese or Japanese run; older browsers cannot tell these apart and get pairs of characters. */
function segmenter(locale: LocaleCode): WordSplitter {
  if (typeof Intl.Segmenter !== 'function') return (text) => pairs(text, locale);
  const words = new Intl.Segmenter(locale, { granularity: 'word' });
  return (text) =>
    Array.from(words.segment(text))
      .filter(({ segment, isWordLike }) => isWordLike && !isParticle(segment))
      .map(({ segment, index }) => wordAt(segment, index));
}

const katakanaOrOther = /(?<katakana>[\p{Script=Katakana}ー]+)|[^\p{Script=Katakana}ー]+/gu;

/**
 * What stands for words without a segmenter: most Chinese and Japanese words have two characters, and one in katakana ends
 * where its script does. Single characters find titles and keywords in any case.
 */
function pairs(text: string, locale: LocaleCode): Word[] {
  const words = [...text.matchAll(katakanaOrOther)].flatMap(({ 0: run, index, groups }) => {
    if (groups?.['katakana']) return [wordAt(run, index)];
    const found = grams(run, locale);
    const telling = found.length > 1 ? found.filter(({ pair }) => pair) : found;
    return telling.map(({ term, start }) => wordAt(term, index + start));
  });
  return words.filter((word) => !isParticle(word.text));
}
