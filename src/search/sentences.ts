/** Where a sentence, a paragraph or an item of a list ends, with the space after it. */
const sentenceEnd = /[.!?]\s+|[。！？]|\n+/gu;

/** Where the sentences of a text begin. */
export function sentenceStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(sentenceEnd), (match) => match.index + match[0].length)];
}
