import type { QueryPlan } from './query-plan.ts';

/**
 * Gives how many of the query's neighbouring words are neighbours in a line of words, too, from 0 to 1; with one word
 * between, they count half.
 */
export function wordOrder({ words }: QueryPlan): (terms: readonly string[]) => number {
  if (words.length < 2) return () => 0;
  const wordsOf = new Map<string, number[]>();
  words.forEach(({ hits }, word) => {
    for (const term of hits.keys()) {
      const known = wordsOf.get(term);
      if (known) known.push(word);
      else wordsOf.set(term, [word]);
    }
  });
  const nowhere = -3;

  return (terms) => {
    const pairs = new Map<number, number>();
    const lastPlaces = new Map<number, number>();
    terms.forEach((term, place) => {
      const found = wordsOf.get(term);
      if (!found) return;
      for (const word of found) {
        const gap = place - (lastPlaces.get(word - 1) ?? nowhere);
        if (gap === 1) pairs.set(word, 1);
        else if (gap === 2 && !pairs.has(word)) pairs.set(word, 0.5);
      }
      for (const word of found) lastPlaces.set(word, place);
    });
    let sum = 0;
    for (const share of pairs.values()) sum += share;
    return sum / (words.length - 1);
  };
}
