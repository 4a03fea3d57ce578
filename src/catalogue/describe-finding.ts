import type { Finding, Severity } from '../model/finding.ts';

/** Colours words for a terminal; `plainPaint` leaves them as they are. */
export type Paint = (style: Severity | 'dim' | 'bold', text: string) => string;

export const plainPaint: Paint = (_style, text) => text;

/**
 * A finding for a person: place, weight, what is wrong and what to do, with the line of `text` and a caret below the
 * words. `prefix` goes before the path, like `content/`.
 */
export function describeFinding(
  finding: Finding,
  text: string | undefined,
  { paint = plainPaint, prefix = '' } = {},
): string {
  const { severity, file, line, column, ruleId, message, hint } = finding;
  const place = paint('bold', `${printable(`${prefix}${file}`)}:${line}:${column}`);
  const head = `${place}  ${paint(severity, severity)}  ${printable(message)}  ${paint('dim', ruleId)}`;
  return [head, ...excerpt(finding, text, paint), ...(hint === '' ? [] : [`      ${printable(hint)}`])].join('\n');
}

/** Widest stretch of a line that is shown. */
const width = 110;

function excerpt({ line, column, endColumn, match }: Finding, text: string | undefined, paint: Paint): string[] {
  const whole = text?.split('\n')[line - 1];
  if (whole === undefined || (whole === '' && match === '')) return [];
  const wanted = column > width - 10 ? column - 40 : 1;
  // A letter of two code units is not cut in half.
  const from = /[\uDC00-\uDFFF]/u.test(whole.charAt(wanted - 1)) ? wanted - 1 : wanted;
  const shown = printable(whole.slice(from - 1, from - 1 + width));
  const number = String(line);
  const before = cells(shown.slice(0, column - from));
  const under = Math.max(1, cells(shown.slice(column - from, endColumn - from)));
  return [
    paint('dim', `  ${number} | `) + shown,
    paint('dim', `  ${' '.repeat(number.length)} | `) + ' '.repeat(before) + '^'.repeat(under),
  ];
}

/** Text without the characters that move a terminal's cursor or colour its words; each keeps its place. */
function printable(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\t', ' ')
    .replace(/\p{Cc}/gu, (character) =>
      character < ' ' ? String.fromCharCode(0x2400 + character.charCodeAt(0)) : '\uFFFD',
    );
}

/** Columns that a text takes in a terminal: wide East Asian letters take two. */
function cells(text: string): number {
  const wide = text.match(
    /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/gu,
  );
  return text.length + (wide?.length ?? 0);
}
