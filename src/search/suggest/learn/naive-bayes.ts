import type { Lesson, Weights } from './lesson.ts';

/** What a feature that a label never had counts as: the smaller, the more a word that it had speaks for it. */
const smoothing = 0.02;

/**
 * Multinomial naive Bayes on rarities (Rennie et al. 2003): how likely each feature is under a label. Good with few
 * examples, and sure of what it knows. Labels are taken as equally frequent.
 */
export function learnNaiveBayes({ examples, labels, features }: Lesson): Weights {
  const weights = new Float32Array(features * labels);
  const sums = new Float64Array(labels);
  for (const { vector, label, weight } of examples) {
    vector.places.forEach((place, index) => {
      const value = (vector.values[index] ?? 0) * weight;
      const at = place * labels + label;
      weights[at] = (weights[at] ?? 0) + value;
      sums[label] = (sums[label] ?? 0) + value;
    });
  }
  const totals = sums.map((sum) => Math.log(sum + smoothing * features));
  return weights.map((sum, at) => Math.log(sum + smoothing) - (totals[at % labels] ?? 0));
}
