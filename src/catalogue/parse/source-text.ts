/** The text of one content file with the means to say where in it something stands. */
export interface SourceText {
  /** Path below the content folder, with forward slashes. */
  readonly file: string;
  /** The text with `\n` line ends and without byte order mark. */
  readonly text: string;
}

/** A stretch of a source text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** 1-based line and column of an offset. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  const starts = lineStarts(text);
  let line = 1;
  for (let beyond = starts.length + 1; beyond - line > 1;) {
    const middle = (line + beyond) >> 1;
    if ((starts[middle - 1] ?? 0) <= offset) line = middle;
    else beyond = middle;
  }
  return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
}

let last: { text: string; starts: readonly number[] } = { text: '', starts: [0] };

/** Offsets of the lines of a text. The last text's are kept: a file's findings come one after the other. */
function lineStarts(text: string): readonly number[] {
  if (text !== last.text) last = { text, starts: [0, ...Array.from(text.matchAll(/\n/gu), ({ index }) => index + 1)] };
  return last.starts;
}

/** Offset of a 1-based line and column. */
export function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let current = 1; current < line; current += 1) {
    const end = text.indexOf('\n', start);
    if (end === -1) return text.length;
    start = end + 1;
  }
  return Math.min(start + column - 1, text.length);
}

/** The first place of `needle` at or behind `from`, or a span without width at `from`. */
export function spanOf(text: string, needle: string, from = 0): Span {
  const start = needle === '' ? -1 : text.indexOf(needle, from);
  return start === -1 ? { start: from, end: from } : { start, end: start + needle.length };
}
