import type { Lesson, Weights } from './lesson.ts';
import { learnNaiveBayes } from './naive-bayes.ts';
import { learnSoftmaxRegression } from './softmax-regression.ts';

/** How much the question whether a message asks for anything counts for `none`, beside how much it looks like `none`. */
const askingShare = 0.6;

/**
 * The weights of all labels, of which the last one stands for "needs no reply". Each is the mean of two learners, which
 * for linear learners is the geometric mean of what they would say apart, and no larger than one of them. For the last
 * label, what tells it from all others together is added: a message asks with the same words whatever it asks for.
 */
export function learnLabels(lesson: Lesson): Weights {
  const { labels, features, examples } = lesson;
  const bayes = learnNaiveBayes(lesson);
  const regression = learnSoftmaxRegression(lesson);
  const weights = bayes.map((weight, at) => (weight + (regression[at] ?? 0)) / 2);
  const none = labels - 1;
  if (!examples.some(({ label }) => label === none)) return without(none, { weights, labels });
  const asking = learnSoftmaxRegression({
    labels: 2,
    features,
    examples: examples.map((example) => ({ ...example, label: example.label === none ? 1 : 0 })),
  });
  for (let feature = 0; feature < features; feature += 1) {
    const at = feature * labels + none;
    const against = (asking[2 * feature + 1] ?? 0) - (asking[2 * feature] ?? 0);
    weights[at] = (weights[at] ?? 0) + askingShare * against;
  }
  return weights;
}

/** A label without an example is never the answer. */
function without(label: number, { weights, labels }: { weights: Weights; labels: number }): Weights {
  return weights.map((weight, at) => (at % labels === label ? impossible : weight));
}

const impossible = -50;
