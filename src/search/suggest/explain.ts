import { localeOf, type LocaleCode } from '../../lib/locales.ts';
import type { ReadMessage } from './read-message.ts';

/** A word of a message and how much it says for an intent, compared with the others. */
export interface DecidingWord {
  readonly word: string;
  readonly weight: number;
}

const mostWords = 6;
const leastWeight = 0.01;

/** The words that speak most for a label, most first: what each feature says is shared out over the characters it covers. */
export function decidingWords(
  { text, locale, features, counts, vector, intents }: ReadMessage,
  label: number,
): DecidingWord[] {
  const said = new Map<number, number>();
  vector.places.forEach((place, index) => {
    said.set(place, intents.weightFor(label, place) * (vector.values[index] ?? 0));
  });
  const byCharacter = new Float64Array(text.length);
  for (const { name, start, end } of features) {
    const share = (said.get(intents.space.places.get(name) ?? -1) ?? 0) / ((counts.get(name) ?? 1) * (end - start));
    for (let at = start; at < end; at += 1) byCharacter[at] = (byCharacter[at] ?? 0) + share;
  }
  const weights = new Map<string, number>();
  for (const { word, start } of wordsOf(text, locale)) {
    const key = word.toLowerCase();
    const weight = byCharacter.subarray(start, start + word.length).reduce((sum, share) => sum + share, 0);
    weights.set(key, (weights.get(key) ?? 0) + weight);
  }
  return Array.from(weights, ([word, weight]) => ({ word, weight: Math.round(weight * 100) / 100 }))
    .filter(({ weight }) => weight >= leastWeight)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, mostWords);
}

const segmenters = new Map<LocaleCode, Intl.Segmenter>();

/** The words of a text as a reader sees them, with their places. */
function wordsOf(text: string, locale: LocaleCode): { word: string; start: number }[] {
  if (typeof Intl.Segmenter !== 'function') {
    return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}'’]+|[?？]/gu), ({ 0: word, index }) => ({ word, start: index }));
  }
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(localeOf(locale).tag, { granularity: 'word' });
  segmenters.set(locale, segmenter);
  return Array.from(segmenter.segment(text))
    .filter(({ segment, isWordLike }) => isWordLike === true || /[?？]/u.test(segment))
    .map(({ segment, index }) => ({ word: segment, start: index }));
}
