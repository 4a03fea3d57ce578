import { describe, expect, it } from 'vitest';
import type { Vector } from '../../../../src/search/suggest/feature-space.ts';
import { loadIntentModel, packModel } from '../../../../src/search/suggest/intent-model.ts';
import { learnLabels } from '../../../../src/search/suggest/learn/learn-labels.ts';
import type { Lesson, Weights } from '../../../../src/search/suggest/learn/lesson.ts';
import { learnNaiveBayes } from '../../../../src/search/suggest/learn/naive-bayes.ts';
import { learnSoftmaxRegression } from '../../../../src/search/suggest/learn/softmax-regression.ts';
import { createFeatureSpace } from '../../../../src/search/suggest/feature-space.ts';

const vector = (...places: number[]): Vector => ({
  places: Int32Array.from(places),
  values: Float32Array.from(places, () => 1 / Math.sqrt(places.length)),
});

/** Features 0 and 1 speak for label 0, 2 and 3 for label 1, 4 for label 2; 5 stands everywhere. */
const lesson: Lesson = {
  labels: 3,
  features: 6,
  examples: [
    ...[vector(0, 5), vector(1, 5), vector(0, 1, 5)].map((one) => ({ vector: one, label: 0, weight: 1 })),
    ...[vector(2, 5), vector(3, 5), vector(2, 3, 5)].map((one) => ({ vector: one, label: 1, weight: 1 })),
    ...[vector(4, 5), vector(4)].map((one) => ({ vector: one, label: 2, weight: 1 })),
  ],
};

const best = (weights: Weights, { places, values }: Vector): number => {
  const scores = [0, 1, 2].map((label) =>
    places.reduce((sum, place, index) => sum + values[index]! * weights[place * 3 + label]!, 0),
  );
  return scores.indexOf(Math.max(...scores));
};

describe.each([
  ['naive Bayes', learnNaiveBayes],
  ['softmax regression', learnSoftmaxRegression],
  ['both together', learnLabels],
])('%s', (_name, learn) => {
  it('finds the labels of its examples, and of mixtures that it has not seen', () => {
    const weights = learn(lesson);
    expect(lesson.examples.map((example) => best(weights, example.vector))).toEqual([0, 0, 0, 1, 1, 1, 2, 2]);
    expect([vector(0), vector(1, 2, 3), vector(4, 5)].map((one) => best(weights, one))).toEqual([0, 1, 2]);
  });

  it('learns the same from the same', () => {
    expect(learn(lesson)).toEqual(learn(lesson));
  });

  it('listens more to examples that weigh more', () => {
    const contested = (weight: number): Lesson => ({
      labels: 3,
      features: 6,
      examples: [
        { vector: vector(0), label: 0, weight: 1 },
        { vector: vector(0), label: 1, weight },
        { vector: vector(4), label: 2, weight: 1 },
      ],
    });
    expect(best(learn(contested(0.2)), vector(0))).toBe(0);
    expect(best(learn(contested(5)), vector(0))).toBe(1);
  });
});

describe('a packed model', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const weights = learnLabels(lesson);
  const model = loadIntentModel(
    packModel(
      createFeatureSpace(
        names,
        names.map(() => 1),
      ),
      weights,
      3,
    ),
  );

  it('says what its weights say', () => {
    for (const { vector: one, label } of lesson.examples) {
      const shares = model.predict(one);
      expect(shares.indexOf(Math.max(...shares))).toBe(label);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
    }
  });

  it('tells what a feature says for a label beyond the others', () => {
    expect(model.weightFor(0, 0)).toBeGreaterThan(model.weightFor(1, 0));
    expect([0, 1, 2].reduce((sum, label) => sum + model.weightFor(label, 3), 0)).toBeCloseTo(0, 5);
  });
});
