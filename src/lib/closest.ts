import { distance } from 'fastest-levenshtein';

/**
 * The candidate nearest to `word` by edit distance, ignoring case, or `undefined` when none is near enough to be
 * what the writer meant (more than 2 edits, or more than a third of the letters).
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  const folded = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const edits = distance(folded, candidate.toLowerCase());
    if (edits < bestDistance) [best, bestDistance] = [candidate, edits];
  }
  return best;
}
