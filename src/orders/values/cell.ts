/** What exports write into a cell that has no value. */
const blanks = /^(?:-{1,3}|—|–|n\/?a|null|none|unknown)$/iu;

/** Most cells of a file: words that need no cleaning. */
const clean = /^[\p{L}\p{M}\p{N}$€£.,:;+&#()/-]+(?: [\p{L}\p{M}\p{N}$€£.,:;+&#()/-]+)*$/u;

/**
 * The value of a cell on one line: without the wrapping that keeps a spreadsheet from reading a number
 * (`="123"`, `'123`), without control characters and needless space. Empty where the cell says "nothing".
 */
export function cellText(cell: string | undefined): string {
  if (cell === undefined || cell === '') return '';
  const text = clean.test(cell) ? cell : cleaned(cell);
  return text.length < 8 && blanks.test(text) ? '' : text;
}

function cleaned(cell: string): string {
  return cell
    .replaceAll(/[\p{Cc}\p{Zs}\u200B\u2028\u2029\uFEFF]+/gu, ' ')
    .trim()
    .replace(/^=?"(?<inner>.*)"$/u, (whole: string, inner: string) =>
      inner.replaceAll('""', '').includes('"') ? whole : inner.replaceAll('""', '"'),
    )
    .replace(/^'(?=\d)/u, '')
    .trim();
}

/** A column's name or a word of an export, in the form in which regional spellings of it are the same. */
export function foldedName(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
