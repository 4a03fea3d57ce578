import type { Span } from './source-text.ts';

/** Quotes and lists on one line, or a list item indented as far as no list of a reader goes. */
const deepLine = /^(?:(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){40}|[ \t]{160,}(?:[-*+>]|\d)).*$/mu;

/** The first line of a Markdown text whose lists and quotes stand deeper in each other than any reader or parser can follow. */
export function deepestLine(markdown: string): Span | undefined {
  const match = deepLine.exec(markdown);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}
