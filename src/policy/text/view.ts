/** A reading of a text: other letters, each of which knows where in the raw text it comes from. */
export interface View {
  readonly text: string;
  /** Raw offset at which the letter at an index starts; one entry a UTF-16 code unit. */
  readonly starts: Int32Array;
  /** Raw offset behind the letter at an index. */
  readonly ends: Int32Array;
}

/** A stretch of the raw text, in UTF-16 code units. */
export interface RawSpan {
  readonly start: number;
  readonly end: number;
}

/** The raw text as its own view. */
export function rawView(text: string): View {
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    starts[index] = index;
    ends[index] = index + 1;
  }
  return { text, starts, ends };
}

/** Where a stretch of a view stands in the raw text. */
export function rawSpan(view: View, start: number, end: number): RawSpan {
  const first = view.starts[start] ?? view.ends.at(-1) ?? 0;
  return { start: first, end: end > start ? (view.ends[end - 1] ?? first) : first };
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Replaces every match of `pattern` (global); what is put in stands where the whole match stood. */
export function replaceInView(view: View, pattern: RegExp, replace: (match: RegExpExecArray) => string): View {
  const changes: Change[] = [];
  let growth = 0;
  for (const match of view.text.matchAll(pattern)) {
    const text = replace(match);
    if (text === match[0]) continue;
    changes.push({ start: match.index, end: match.index + match[0].length, text });
    growth += text.length - match[0].length;
  }
  return changes.length === 0 ? view : apply(view, changes, view.text.length + growth);
}

function apply(view: View, changes: readonly Change[], length: number): View {
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  let text = '';
  let cursor = 0;
  const copy = (until: number): void => {
    starts.set(view.starts.subarray(cursor, until), text.length);
    ends.set(view.ends.subarray(cursor, until), text.length);
    text += view.text.slice(cursor, until);
  };
  for (const change of changes) {
    copy(change.start);
    const span = rawSpan(view, change.start, change.end);
    starts.fill(span.start, text.length, text.length + change.text.length);
    ends.fill(span.end, text.length, text.length + change.text.length);
    text += change.text;
    cursor = change.end;
  }
  copy(view.text.length);
  return { text, starts, ends };
}
