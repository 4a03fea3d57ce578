import { cjkLetters, isCjk } from './cjk.ts';
import type { LocaleCode } from '../lib/locales.ts';
import { normalise } from './normalise.ts';

/** One or two neighbouring characters and where they stand in the original text. */
export interface Gram {
  readonly term: string;
  readonly pair: boolean;
  readonly start: number;
  readonly end: number;
}

const runs = new RegExp(`[${cjkLetters}]+`, 'gu');

/**
 * Every character and every pair of neighbours in the Chinese or Japanese runs of a text; none for other locales. They
 * find words while these are typed, and where two segmenters disagree on what a word is.
 */
export function grams(text: string, locale: LocaleCode): Gram[] {
  if (!isCjk(locale)) return [];
  const normalised = normalise(text);
  const found: Gram[] = [];
  for (const { 0: run, index } of normalised.text.matchAll(runs)) {
    let at = index;
    let previous: Gram | undefined;
    for (const character of run) {
      const gram = {
        term: character,
        pair: false,
        start: normalised.start(at),
        end: normalised.end(at + character.length - 1),
      };
      if (previous) found.push({ term: previous.term + character, pair: true, start: previous.start, end: gram.end });
      found.push(gram);
      previous = gram;
      at += character.length;
    }
  }
  return found;
}
