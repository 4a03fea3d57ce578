/** Turns scores into shares that are above 0 and sum up to 1 (softmax), in place. */
export function toShares<Scores extends Float32Array | Float64Array>(scores: Scores): Scores {
  let top = -Infinity;
  for (const score of scores) top = Math.max(top, score);
  let sum = 0;
  for (const [place, score] of scores.entries()) {
    const share = Math.exp(score - top);
    scores[place] = share;
    sum += share;
  }
  for (const [place, share] of scores.entries()) scores[place] = share / sum;
  return scores;
}
