/** Lines that a value in quotation marks may go over. */
const mostLines = 100;

/** Letters in which a line end must come; a file without any is for the parser to refuse. */
const longestLine = 1_000_000;

/**
 * Keeps one forgotten quotation mark from swallowing the rest of a file: a line whose value is not closed within a
 * hundred lines is told by its number and left empty, so that the lines behind it keep theirs. All other text passes
 * unchanged.
 */
export async function* withoutUnclosedQuotes(
  text: AsyncIterable<string>,
  delimiter: string,
  onUnclosed: (line: number) => void,
): AsyncGenerator<string, void> {
  const lines = new QuotedLines(delimiter, onUnclosed);
  let tail = '';
  for await (const chunk of text) {
    const whole = tail + chunk;
    const end = whole.length > longestLine ? whole.length : whole.lastIndexOf('\n') + 1;
    tail = whole.slice(end);
    if (end > 0) yield lines.take(whole.slice(0, end));
  }
  if (tail !== '') yield lines.take(tail);
  yield lines.end();
}

class QuotedLines {
  readonly #delimiter: string;
  readonly #onUnclosed: (line: number) => void;
  /** Lines that were taken so far. */
  #count = 0;
  /** The lines of a value that is not closed yet. */
  #open: string[] = [];

  constructor(delimiter: string, onUnclosed: (line: number) => void) {
    this.#delimiter = delimiter;
    this.#onUnclosed = onUnclosed;
  }

  /** Takes whole lines, and gives those whose values are closed. */
  take(text: string): string {
    const lines = text.split(/(?<=\n)/u);
    if (this.#open.length === 0 && !text.includes('"')) {
      this.#count += lines.length;
      return text;
    }
    return lines.map((line) => this.#takeLine(line)).join('');
  }

  /** What is still open, without the lines that nobody closes. */
  end(): string {
    let rest = '';
    while (this.#open.length > 0) rest += this.#giveUp();
    return rest;
  }

  #takeLine(line: string): string {
    this.#count += 1;
    const isOpen = endsOpen(line, this.#delimiter, this.#open.length > 0);
    if (!isOpen && this.#open.length === 0) return line;
    this.#open.push(line);
    if (isOpen) return this.#open.length > mostLines ? this.#giveUp() : '';
    const record = this.#open.join('');
    this.#open = [];
    return record;
  }

  /** Leaves the first open line empty and takes the others anew. */
  #giveUp(): string {
    const others = this.#open.slice(1);
    this.#open = [];
    this.#count -= others.length;
    this.#onUnclosed(this.#count);
    return `\n${others.map((line) => this.#takeLine(line)).join('')}`;
  }
}

/** Whether a line ends within a value in quotation marks. A mark within a value that has none around it means nothing. */
function endsOpen(line: string, delimiter: string, startsOpen: boolean): boolean {
  let place = 0;
  let isOpen = startsOpen;
  for (;;) {
    if (isOpen) {
      const end = closingMark(line, place, delimiter);
      if (end === -1) return true;
      place = end;
    }
    const next = line.indexOf(delimiter, place);
    if (!isOpen && line[place] === '"') {
      isOpen = true;
      place += 1;
    } else if (next === -1) {
      return false;
    } else {
      isOpen = false;
      place = next + 1;
    }
  }
}

/** The place behind a closing mark, which the delimiter or the line's end follows; two marks in a row are one of the value. */
function closingMark(line: string, from: number, delimiter: string): number {
  for (let place = line.indexOf('"', from); place !== -1; place = line.indexOf('"', place + 1)) {
    const next = line[place + 1];
    if (next === undefined || next === delimiter || next === '\n' || next === '\r') return place + 1;
    if (next === '"') place += 1;
  }
  return -1;
}
