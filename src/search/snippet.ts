import { isCjk } from './cjk.ts';
import type { LocaleCode } from '../lib/locales.ts';
import { toMarks, type Mark, type Match, type Matcher } from './marks.ts';
import { bestWindow, cutAround, type Window } from './window.ts';

/** A text with its matches' ranges. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

interface Source {
  readonly summary: string;
  readonly text: string;
}

/**
 * The piece of an article that has most of the query, about 160 characters (80 of Chinese or Japanese): of the summary,
 * unless the text has more.
 */
export function snippet({ summary, text }: Source, match: Matcher, locale: LocaleCode): MarkedText {
  const width = isCjk(locale) ? 80 : 160;
  const inSummary = { source: summary, ...bestIn(summary, match, width) };
  const inText = { source: text, ...bestIn(text, match, width) };
  const { source, matches, window } =
    summary === '' || inText.window.weight > inSummary.window.weight ? inText : inSummary;

  const { start, end, whole } = cutAround(source, window, width);
  const piece = source.slice(start, end).trimEnd();
  const before = whole ? '' : '…';
  const after = end < source.trimEnd().length ? '…' : '';
  const inside = matches.filter((found) => found.start >= start && found.end <= start + piece.length);
  const shift = before.length - start;
  return {
    text: before + piece + after,
    marks: toMarks(inside).map(([from, to]) => [from + shift, to + shift]),
  };
}

function bestIn(text: string, match: Matcher, width: number): { matches: Match[]; window: Window } {
  const matches = match(text);
  return { matches, window: bestWindow(matches, width) };
}
