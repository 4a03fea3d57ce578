import { createFeatureSpace, type FeatureSpace, type Vector } from './feature-space.ts';
import type { Weights } from './learn/lesson.ts';
import { toShares } from './shares.ts';

/**
 * What was learned of languages that are written alike, as JSON. For each feature its rarity, then in turn the number of a
 * label and what the feature says for it beyond `base`; what says next to nothing is left out.
 */
export interface IntentModelFile {
  /** What any feature says for each label. */
  readonly base: readonly number[];
  readonly features: Readonly<Record<string, readonly number[]>>;
}

/** A loaded model: takes texts of its languages to the share of each label. */
export interface IntentModel {
  readonly space: FeatureSpace;
  /** By label; together 1. */
  readonly predict: (text: Vector) => Float64Array;
  /** How much more a feature says for a label than for the others on average. */
  readonly weightFor: (label: number, feature: number) => number;
}

/** Weights below this change no answer; leaving them out makes the model a fifth as large. */
const leastWeight = 0.15;

/** The file of learned weights. */
export function packModel({ places, rarity }: FeatureSpace, weights: Weights, labels: number): IntentModelFile {
  const base = baseOf(weights, labels);
  const features: Record<string, number[]> = {};
  for (const [name, place] of places) {
    const row = [round(rarity[place] ?? 0)];
    for (let label = 0; label < labels; label += 1) {
      const weight = (weights[place * labels + label] ?? 0) - (base[label] ?? 0);
      if (Math.abs(weight) >= leastWeight) row.push(label, round(weight));
    }
    features[name] = row;
  }
  return { base: base.map(round), features };
}

export function loadIntentModel({ base, features }: IntentModelFile): IntentModel {
  const rows = Object.values(features);
  const labels = base.length;
  const entries = rows.map((row) => row.length - 1).reduce((sum, length) => sum + length, 0) / 2;
  const starts = new Int32Array(rows.length + 1);
  const label = new Uint16Array(entries);
  const weight = new Float32Array(entries);
  let at = 0;
  rows.forEach((row, place) => {
    for (let index = 1; index < row.length; index += 2) {
      label[at] = row[index] ?? 0;
      weight[at] = row[index + 1] ?? 0;
      at += 1;
    }
    starts[place + 1] = at;
  });

  const predict = ({ places, values }: Vector): Float64Array => {
    const sum = values.reduce((all, value) => all + value, 0);
    const scores = Float64Array.from(base, (value) => value * sum);
    places.forEach((place, index) => {
      const value = values[index] ?? 0;
      for (let entry = starts[place] ?? 0; entry < (starts[place + 1] ?? 0); entry += 1) {
        scores[label[entry] ?? 0] = (scores[label[entry] ?? 0] ?? 0) + value * (weight[entry] ?? 0);
      }
    });
    return toShares(scores);
  };

  const weightFor = (wanted: number, feature: number): number => {
    let own = 0;
    let all = 0;
    for (let entry = starts[feature] ?? 0; entry < (starts[feature + 1] ?? 0); entry += 1) {
      all += weight[entry] ?? 0;
      if (label[entry] === wanted) own = weight[entry] ?? 0;
    }
    return own - all / labels;
  };

  return {
    space: createFeatureSpace(
      Object.keys(features),
      rows.map(([rarity = 0]) => rarity),
    ),
    predict,
    weightFor,
  };
}

/** For each label, the weight that most features have: in naive Bayes, that of those which the label never had. */
function baseOf(weights: Weights, labels: number): number[] {
  const rows = weights.length / labels;
  return Array.from({ length: labels }, (_, label) => {
    const column = new Float32Array(rows);
    for (let row = 0; row < rows; row += 1) column[row] = weights[row * labels + label] ?? 0;
    return column.sort()[Math.floor(rows / 2)] ?? 0;
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
