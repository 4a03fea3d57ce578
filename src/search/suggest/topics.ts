import { kindOfFeature, together, type Counts } from './features.ts';

/** The share of each label that a text has, in the order of labels; the last one is `none`. */
export type Shares = Float64Array;

/** A message's labels, best first, without `none`; empty where the message needs no reply. */
export interface Ranked {
  readonly label: number;
  readonly score: number;
}

/** Two topics, in the order of the text, each with the share that it has in its own part. */
interface Topics {
  readonly first: Ranked;
  readonly second: Ranked;
}

/**
 * Weighs `none` up, since a message for nothing may speak of anything ("refund arrived, thanks"), while a question seldom
 * looks like one. Chosen on the tuning messages, and between silence too often and too seldom.
 */
const noneFactor = Math.exp(4);

/** How sure each of two topics must be of its own part. */
const leastShare = 0.35;
/** How many times likelier two topics must be than one: e³. */
const leastGain = 3;
/** "Order?" alone is no topic. */
const fewestWords = 2;
/** Sentences of a message among which the place is sought where another topic begins. */
const mostSentences = 10;

/** Ranks the labels of a message that has these sentences. */
export function rankLabels(sentences: readonly Counts[], predict: (text: Counts) => Shares): Ranked[] {
  const whole = predict(together(sentences));
  if (isNone(whole)) return [];
  const ranked = ranking(whole);
  const topics = sentences.length > 1 ? twoTopics(sentences.slice(0, mostSentences), predict) : undefined;
  if (!topics) return ranked;
  const { first, second } = topics;
  const below = { label: second.label, score: Math.min(first.score, second.score) };
  const others = ranked.filter(({ label }) => label !== first.label && label !== second.label);
  return [first, below, ...others.map(({ label, score }) => ({ label, score: Math.min(score, below.score) }))];
}

/**
 * The topics of the best place to cut the message in two, where two intents explain it far better than one does: one after
 * the other says more of "What wattage is it? And when does it come?" than their sum, in which one drowns the other.
 */
function twoTopics(sentences: readonly Counts[], predict: (text: Counts) => Shares): Topics | undefined {
  let best: (Topics & { readonly gain: number }) | undefined;
  for (let cut = 1; cut < sentences.length; cut += 1) {
    const parts = [together(sentences.slice(0, cut)), together(sentences.slice(cut))] as const;
    if (parts.some((part) => words(part) < fewestWords)) continue;
    const [before, after] = [predict(parts[0]), predict(parts[1])];
    const [first] = ranking(before);
    const [second] = ranking(after);
    if (!first || !second || first.label === second.label || isNone(before) || isNone(after)) continue;
    if (Math.min(first.score, second.score) < leastShare) continue;
    const single = Math.max(...ranking(before).map(({ label, score }) => score * (after[label] ?? 0)));
    const gain = Math.log((first.score * second.score) / Math.max(single, smallest));
    if (gain >= leastGain && gain > (best?.gain ?? 0)) best = { first, second, gain };
  }
  return best;
}

const smallest = 1e-8;

function words(part: Counts): number {
  return [...part.keys()].filter((name) => kindOfFeature(name) === 'word').length;
}

function isNone(shares: Shares): boolean {
  return (shares.at(-1) ?? 0) * noneFactor > Math.max(...shares.subarray(0, -1));
}

function ranking(shares: Shares): Ranked[] {
  return Array.from(shares.subarray(0, -1), (score, label) => ({ label, score })).toSorted((a, b) => b.score - a.score);
}
