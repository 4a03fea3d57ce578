import { cjkLetters, isCjk, isParticle } from './cjk.ts';
import type { LocaleCode } from '../lib/locales.ts';

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
  const split: WordSplitter = (text) =>
    [...text.matchAll(compounds)].flatMap((match) => splitCompound(match[0], match.index));
  return isCjk(locale) ? cjkSplitter(locale, split) : split;
}

/** The words of "e-mail-address": its closed-up form, then its parts. */
function splitCompound(text: string, offset: number): Word[] {
  if (!hyphen.test(text)) return [wordAt(text, offset)];
  const parts: Word[] = [];
  let start = offset;
  for (const part of text.split(hyphen)) {
    parts.push(wordAt(part, start));
    start += part.length + 1;
  }
  const joined = parts.map((part) => part.text).join('');
  return [{ text: joined, start: offset, end: offset + text.length, joined: true }, ...parts];
}

/** A word without its possessive 's and its inner apostrophes; the range covers what is left out. */
function wordAt(text: string, start: number): Word {
  const bare = text.includes("'") ? text.replace(/'s$/u, '').replaceAll("'", '') : text;
  return { text: bare, start, end: start + text.length, joined: false };
}

function cjkSplitter(locale: LocaleCode, splitOther: WordSplitter): WordSplitter {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  return (text) => {
    const words: Word[] = [];
    for (const { 0: chunk, index, groups } of text.matchAll(cjkOrOther)) {
      const found = groups?.['cjk'] ? segment(chunk, segmenter) : splitOther(chunk);
      for (const word of found) words.push({ ...word, start: index + word.start, end: index + word.end });
    }
    return words;
  };
}

function segment(text: string, segmenter: Intl.Segmenter): Word[] {
  const words: Word[] = [];
  for (const { segment: word, index, isWordLike } of segmenter.segment(text)) {
    if (isWordLike && !isParticle(word)) words.push(wordAt(word, index));
  }
  return words;
}
