/** What exports write into a cell that has no value. */
const blanks = /^(?:-+|—|–|n\/?a|null|none|unknown)$/iu;

/**
 * The value of a cell on one line: without the wrapping that keeps a spreadsheet from reading a number
 * (`="123"`, `'123`), without control characters and needless space. Empty where the cell says "nothing".
 */
export function cellText(cell: string | undefined): string {
  if (cell === undefined || cell === '') return '';
  const text = cell
    .replaceAll(/[\p{Cc}\p{Zs}\u200B\u2028\u2029\uFEFF]+/gu, ' ')
    .trim()
    .replace(/^=?"(?<inner>.*)"$/u, (whole: string, inner: string) =>
      inner.replaceAll('""', '').includes('"') ? whole : inner.replaceAll('""', '"'),
    )
    .replace(/^'(?=\d)/u, '')
    .trim();
  return blanks.test(text) ? '' : text;
}

/** A column's name or a word of an export, in the form in which regional spellings of it are the same. */
export function foldedName(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
