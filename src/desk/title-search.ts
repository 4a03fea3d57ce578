import type { Mark } from '../search/marks.ts';

/** What is typed, as titles are compared with it: words without case and accents. */
export function titleWords(query: string): string[] {
  return folded(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/**
 * Where each word begins a word of the title (in Chinese and Japanese: stands in it), ascending; `undefined` where one
 * is missing.
 */
export function titleMarks(title: string, words: readonly string[]): Mark[] | undefined {
  const text = folded(title);
  const marks: Mark[] = [];
  for (const word of words) {
    const start = placeOf(word, text);
    if (start === -1) return undefined;
    marks.push([start, start + word.length]);
  }
  return marks
    .toSorted(([a], [b]) => a - b)
    .filter(([start], place, all) => place === 0 || start >= (all[place - 1]?.[1] ?? 0));
}

const letter = /[\p{L}\p{N}]/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function placeOf(word: string, text: string): number {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (unspaced.test(word) || !letter.test(text[at - 1] ?? ' ')) return at;
  }
  return -1;
}

/** Without case and accents, each sign at its place, so that marks fit the text itself. */
function folded(text: string): string {
  return text.replaceAll(/[^\u0020-\u0040\u005b-\u007e]/gu, (sign) => {
    const plain = sign
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase();
    return plain.length === sign.length ? plain : sign;
  });
}
