/** A buyer's message that was pasted. It stays in the memory of this page and goes nowhere. */
export interface Message {
  readonly text: string;
  /** Milliseconds; from here to the copy is what an answer took. */
  readonly pastedAt: number;
}

const fewestWords = 8;
/** Chinese and Japanese write without spaces. */
const fewestSigns = 14;
const numbered = /\d[\d -]{7,}\d/u;

/** Whether what stands in the search box is a message rather than words to search for. */
export function looksLikeMessage(text: string, isPasted: boolean): boolean {
  const plain = text.trim();
  if (plain.includes('\n') || numbered.test(plain)) return true;
  const words = plain.split(/\s+/u).filter(Boolean).length;
  const signs = plain.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return words >= (isPasted ? 3 : fewestWords) || signs >= (isPasted ? 6 : fewestSigns);
}
