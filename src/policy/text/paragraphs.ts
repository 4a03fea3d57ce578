/** A part of a text that can be read for itself. */
export interface Paragraph {
  readonly text: string;
  /** Offset in the text. */
  readonly start: number;
}

/** Fewest characters on both sides of a line break that parts paragraphs; shorter lines may be a word spelled downwards. */
const shortestLine = 20;

/** The paragraphs of a text; together they are the whole text. Short lines stay with the line before. */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  let previous = 0;
  for (const { index } of text.matchAll(/\n\s*/gu)) {
    if (index - previous >= shortestLine && lineLength(text, index) >= shortestLine) {
      paragraphs.push({ text: text.slice(start, index), start });
      start = index;
    }
    previous = index;
  }
  return [...paragraphs, { text: text.slice(start), start }];
}

/** Characters of the line behind a run of line breaks. */
function lineLength(text: string, breaks: number): number {
  const line = /\s*([^\n]*)/uy;
  line.lastIndex = breaks;
  return line.exec(text)?.[1]?.length ?? 0;
}
