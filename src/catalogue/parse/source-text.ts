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
  let line = 1;
  let lineStart = 0;
  for (let next = text.indexOf('\n'); next !== -1 && next < offset; next = text.indexOf('\n', next + 1)) {
    line += 1;
    lineStart = next + 1;
  }
  return { line, column: offset - lineStart + 1 };
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
