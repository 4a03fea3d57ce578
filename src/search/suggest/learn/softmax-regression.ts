import type { Vector } from '../feature-space.ts';
import { seededRandom, shuffle } from '../random.ts';
import { toShares } from '../shares.ts';
import type { Lesson, Weights } from './lesson.ts';

const rounds = 5;
const stepSize = 2;
const seed = 1;
/** Errors below this move no weight that anybody would see, and most are. */
const leastError = 0.002;

/**
 * Softmax regression by stochastic gradient descent, in an order of chance that is always the same: finds what sets labels
 * apart that share their words. The few rounds are what keeps it from learning the examples by heart.
 */
export function learnSoftmaxRegression({ examples, labels, features }: Lesson): Weights {
  const weights = new Float32Array(features * labels);
  const order = Int32Array.from(examples.keys());
  const random = seededRandom(seed);
  const errors = new Float32Array(labels);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const number of order) {
      const example = examples[number];
      if (!example) continue;
      errors.fill(0);
      addScores(errors, example.vector, weights);
      toShares(errors);
      errors[example.label] = (errors[example.label] ?? 0) - 1;
      descend(weights, example.vector, { errors, step: stepSize * example.weight });
    }
  }
  return weights;
}

function addScores(scores: Float32Array, { places, values }: Vector, weights: Weights): void {
  const labels = scores.length;
  for (let index = 0; index < places.length; index += 1) {
    const row = (places[index] ?? 0) * labels;
    const value = values[index] ?? 0;
    for (let label = 0; label < labels; label += 1) {
      scores[label] = (scores[label] ?? 0) + value * (weights[row + label] ?? 0);
    }
  }
}

function descend(
  weights: Weights,
  { places, values }: Vector,
  { errors, step }: { errors: Float32Array; step: number },
): void {
  const labels = errors.length;
  const wrong = Int32Array.from(errors.keys()).filter((label) => Math.abs(errors[label] ?? 0) >= leastError);
  for (let index = 0; index < places.length; index += 1) {
    const row = (places[index] ?? 0) * labels;
    const size = step * (values[index] ?? 0);
    for (const label of wrong) weights[row + label] = (weights[row + label] ?? 0) - size * (errors[label] ?? 0);
  }
}
