/** A Markdown table; the columns after the first hold numbers and stand right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_name, column) => Math.max(3, ...[head, ...rows].map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** The middle of some numbers; of an even count, the lower of the two. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? Number.NaN;
}

const units = [
  [1e9, 'GB'],
  [1e6, 'MB'],
  [1e3, 'kB'],
] as const;

/** Bytes for a person: `1.9 GB`. */
export function bytes(count: number | undefined): string {
  if (count === undefined) return 'unknown';
  const [size, name] = units.find(([least]) => count >= least) ?? [1, 'B'];
  return `${(count / size).toFixed(size === 1 ? 0 : 1)} ${name}`;
}

export function seconds(count: number | undefined): string {
  return count === undefined ? 'unknown' : `${count.toFixed(1)} s`;
}
