import type { Match } from './marks.ts';
import { sentenceStarts } from './sentences.ts';

/** A stretch of a text, from its first match to its last. */
export interface Window {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** The first of the stretches of at most `width` characters whose matches weigh most; a repeated term adds a little. */
export function bestWindow(matches: readonly Match[], width: number): Window {
  let best: Window = { start: 0, end: 0, weight: 0 };
  matches.forEach((first, index) => {
    const window = windowFrom(matches, index, first.start + width);
    if (window.weight > best.weight) best = { ...window, start: first.start };
  });
  return best;
}

function windowFrom(matches: readonly Match[], first: number, limit: number): Omit<Window, 'start'> {
  const seen = new Set<string>();
  let weight = 0;
  let end = 0;
  for (let index = first; index < matches.length; index += 1) {
    const match = matches[index];
    if (!match || match.end > limit) break;
    weight += seen.has(match.term) ? match.weight / 20 : match.weight;
    seen.add(match.term);
    end = Math.max(end, match.end);
  }
  return { end, weight };
}

/** A stretch to show; `whole` if it begins with a sentence. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly whole: boolean;
}

/**
 * Where to cut about `width` characters that have a window in them: from the beginning of its sentence, or of one before
 * if the text ends too soon; inside the sentence if that is too long.
 */
export function cutAround(text: string, window: Window, width: number): Cut {
  const sentences = sentenceStarts(text);
  const own = sentences.findLast((start) => start <= window.start) ?? 0;
  const earlier = sentences.find((start) => start >= text.length - width) ?? own;
  const sentence = Math.min(own, earlier);
  const slack = width - (window.end - window.start);
  const whole = window.start - sentence <= slack;
  const start = whole ? sentence : wordStart(text, window.start - Math.floor(slack / 3), window.start);
  return { start, end: wordEnd(text, start + width, window.end), whole };
}

/** At most `length` characters of a text, to the end of a word, with a sign that more follows. */
export function beginning(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, wordEnd(text, length, Math.max(0, length - longestWord)))}…`;
}

const longestWord = 40;

/** The first word that begins from `from` on, if one does before `limit`. */
function wordStart(text: string, from: number, limit: number): number {
  const space = text.slice(from, limit).search(/\s\S/u);
  return space < 0 ? characterStart(text, from) : from + space + 1;
}

/** The end of the last word that ends before `to`, if one does after `limit`. */
function wordEnd(text: string, to: number, limit: number): number {
  if (to >= text.length) return text.length;
  const kept = text.slice(limit, to + 1).replace(/\s+\S*$/u, '').length;
  return kept > to - limit ? characterStart(text, to) : limit + kept;
}

/** The place itself, or before it where it would part a character from its other half or its marks. */
function characterStart(text: string, place: number): number {
  let start = place;
  while (start > 0 && /^[\udc00-\udfff\p{M}]/u.test(text.slice(start, start + 1))) start -= 1;
  return start;
}
