import { describe, expect, it } from 'vitest';
import type { Counts } from '../../../src/search/suggest/features.ts';
import { rankLabels } from '../../../src/search/suggest/topics.ts';

/** A text of these words. */
const text = (...words: string[]): Counts => new Map(words.map((word) => [word, 1]));

/** A model of the labels a, b and c, and `none`: each word speaks for the label that it begins with; `n` for none. */
const predict = (counts: Counts): Float64Array => {
  const votes = ['a', 'b', 'c', 'n'].map(
    (label) => [...counts.keys()].filter((word) => word.startsWith(label)).length * 3,
  );
  const shares = votes.map((vote) => Math.exp(vote));
  const sum = shares.reduce((all, share) => all + share, 0);
  return Float64Array.from(shares, (share) => share / sum);
};
const labels = (...sentences: Counts[]): number[] => rankLabels(sentences, predict).map(({ label }) => label);

describe('the labels of a message', () => {
  it('are ranked by the whole message where it has one topic', () => {
    expect(labels(text('a1', 'a2', 'x'), text('a3', 'b1', 'y'))[0]).toBe(0);
  });

  it('are in the order of the text where it has two topics', () => {
    expect(labels(text('b1', 'b2'), text('a1', 'a2', 'a3')).slice(0, 2)).toEqual([1, 0]);
    expect(labels(text('a1', 'a2', 'a3'), text('b1', 'b2')).slice(0, 2)).toEqual([0, 1]);
  });

  it('take a sentence that says little with its neighbour', () => {
    expect(labels(text('x', 'y'), text('b1', 'b2'), text('a1', 'a2', 'a3')).slice(0, 2)).toEqual([1, 0]);
  });

  it('do not make a topic of a single word', () => {
    expect(labels(text('b1'), text('a1', 'a2', 'a3'))[0]).toBe(0);
  });

  it('are none where no reply is needed, also where that is not sure', () => {
    expect(labels(text('n1', 'n2', 'n3'))).toEqual([]);
    expect(labels(text('n1', 'n2', 'a1', 'a2', 'a3'))).toEqual([]);
    expect(labels(text('a1', 'a2', 'a3'))).not.toEqual([]);
  });

  it('have scores that never rise', () => {
    const scores = rankLabels([text('b1', 'b2'), text('a1', 'a2', 'a3'), text('c1')], predict).map(
      ({ score }) => score,
    );
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });
});
