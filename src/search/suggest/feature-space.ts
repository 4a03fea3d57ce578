import { featureKinds, kindOfFeature, type Counts, type FeatureKind } from './features.ts';

/** The features that a model knows. */
export interface FeatureSpace {
  readonly places: ReadonlyMap<string, number>;
  /** Inverse document frequency by place. */
  readonly rarity: Float32Array;
  /** The number of its kind in `featureKinds` by place. */
  readonly kinds: Uint8Array;
}

/** A text as numbers: the places of what it has, in no order that matters, and how much each counts. Its length is 1. */
export interface Vector {
  readonly places: Int32Array;
  readonly values: Float32Array;
}

/** How much the kinds of features count beside each other, however many of each a text has. */
const shares: Readonly<Record<FeatureKind, number>> = { word: 1, pair: 0.7, characters: 1 };

/** What fewer texts have tells nothing of others. A word is kept in any case: a seller's own may stand in one text only. */
const fewestTexts = 2;

/** The space of what these texts have. */
export function learnFeatureSpace(texts: readonly Counts[]): FeatureSpace {
  const having = new Map<string, number>();
  for (const counts of texts) for (const name of counts.keys()) having.set(name, (having.get(name) ?? 0) + 1);
  const kept = [...having].filter(([name, times]) => times >= fewestTexts || kindOfFeature(name) === 'word');
  const rarity = kept.map(([, times]) => Math.log((1 + texts.length) / (1 + times)) + 1);
  return createFeatureSpace(
    kept.map(([name]) => name),
    rarity,
  );
}

export function createFeatureSpace(names: readonly string[], rarity: readonly number[]): FeatureSpace {
  return {
    places: new Map(names.map((name, place) => [name, place])),
    rarity: Float32Array.from(rarity),
    kinds: Uint8Array.from(names, (name) => featureKinds.indexOf(kindOfFeature(name))),
  };
}

/** A text in the space; what the space does not know is left out. Each kind of feature has its share of the length. */
export function toVector(counts: Counts, { places, rarity, kinds }: FeatureSpace): Vector {
  const found = new Int32Array(counts.size);
  const values = new Float32Array(counts.size);
  const squares = new Float64Array(featureKinds.length);
  let size = 0;
  for (const [name, count] of counts) {
    const place = places.get(name);
    if (place === undefined) continue;
    const value = (1 + Math.log(count)) * (rarity[place] ?? 0);
    const kind = kinds[place] ?? 0;
    squares[kind] = (squares[kind] ?? 0) + value * value;
    found[size] = place;
    values[size] = value;
    size += 1;
  }
  const present = featureKinds.filter((_, kind) => (squares[kind] ?? 0) > 0);
  const length = Math.hypot(...present.map((kind) => shares[kind]));
  const scales = featureKinds.map((kind, number) => shares[kind] / (Math.sqrt(squares[number] ?? 0) * length || 1));
  for (let index = 0; index < size; index += 1) {
    values[index] = (values[index] ?? 0) * (scales[kinds[found[index] ?? 0] ?? 0] ?? 0);
  }
  return { places: found.subarray(0, size), values: values.subarray(0, size) };
}

/** How much two texts have in common, from 0 to 1. */
export function likeness(a: Vector, b: Vector): number {
  const values = new Map<number, number>();
  b.places.forEach((place, index) => values.set(place, b.values[index] ?? 0));
  let sum = 0;
  a.places.forEach((place, index) => {
    sum += (values.get(place) ?? 0) * (a.values[index] ?? 0);
  });
  return sum;
}
