/** The shortest phrase that tells where it comes from; Chinese and Japanese say the same in fewer characters. */
const shortest = { words: 40, signs: 16 } as const;

/**
 * The sentences of a text, and the longest stretches between its marks (Markdown, Liquid, HTML), which stand word for
 * word in the source and in every rendering of it.
 */
export function phrasesOf(text: string): string[] {
  return text
    .split(/\{[{%].*?[%}]\}|<[^<>]+>|\]\([^)]*\)|[\n|*`[\]#]|(?<=[.!?])\s+|(?<=[。！？])/gsu)
    .map((phrase) => phrase.replace(/^[\s>-]+/u, '').trim())
    .filter(isLongEnough);
}

function isLongEnough(phrase: string): boolean {
  const signs = phrase.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0;
  return phrase.length >= shortest.words || signs >= shortest.signs;
}
