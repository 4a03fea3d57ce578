import { distance } from 'fastest-levenshtein';

/**
 * The candidate nearest to `word` by edit distance, ignoring case, or `undefined` when none is near enough to be
 * what the writer meant: one edit for every three letters, at most three.
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  const folded = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.min(3, Math.floor((word.length + 1) / 3)) + 1;
  for (const candidate of candidates) {
    const edits = distance(folded, candidate.toLowerCase());
    if (edits < bestDistance) [best, bestDistance] = [candidate, edits];
  }
  return best;
}
