/** Where a sentence, a paragraph or an item of a list ends, with the space after it. */
export const sentenceEnd = /[.!?]\s+|[。！？]|\n+/gu;

export function sentences(text: string): string[] {
  return text.split(sentenceEnd).filter((sentence) => sentence.trim() !== '');
}
