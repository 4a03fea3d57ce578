/** A number with the word for what it counts: `1 row`, `12,000 rows`. */
export function counted(number: number, word: string): string {
  return `${number.toLocaleString('en')} ${word}${number === 1 ? '' : 's'}`;
}
