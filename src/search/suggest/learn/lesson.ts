import type { Vector } from '../feature-space.ts';

/** What a learner gets: texts as numbers, with the number of the label of each. */
export interface Lesson {
  readonly examples: readonly { readonly vector: Vector; readonly label: number; readonly weight: number }[];
  readonly labels: number;
  readonly features: number;
}

/** What a learner gives: for each feature a row of numbers, one a label, that speak for that label. */
export type Weights = Float32Array;
