import { analyse, type Analyzer } from '../analyse.ts';
import { cjkLetters, isCjk } from '../cjk.ts';
import { normalise } from '../normalise.ts';

/**
 * Something that a text has and that tells its intent: a word (`refund`) or a question mark, two words in a row
 * (`my+refund`), or some characters in a row within a word, with its edges as spaces (`~ref`, `~nd `). Characters see through
 * typing errors, endings and compounds, and languages share them. `start` and `end` are its place in the text.
 */
export interface Feature {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export const featureKinds = ['word', 'pair', 'characters'] as const;
export type FeatureKind = (typeof featureKinds)[number];

export function kindOfFeature(name: string): FeatureKind {
  if (name.startsWith('~')) return 'characters';
  return name.includes('+') ? 'pair' : 'word';
}

/** How many characters in a row are looked at. A character of Chinese or Japanese says as much as a syllable or a word. */
const lengths: Readonly<Record<'spaced' | 'cjk', readonly [shortest: number, longest: number]>> = {
  spaced: [3, 5],
  cjk: [1, 3],
};

const digits = /^\p{N}+$/u;
const runs = new RegExp(`[${cjkLetters}]+`, 'gu');

/** Everything that a text has, in the order of the text by kind. Any number is the number `0`. */
export function featuresOf(text: string, analyzer: Analyzer): Feature[] {
  const words = analyse(text, analyzer)
    .filter(({ joined }) => !joined)
    .map(({ term, raw, start, end }) =>
      digits.test(raw) ? { term: '0', raw: '0', start, end } : { term, raw, start, end },
    );
  const found: Feature[] = Array.from(text.matchAll(/[?？]/gu), ({ index }) => ({
    name: '?',
    start: index,
    end: index + 1,
  }));
  words.forEach(({ term, start, end }, place) => {
    found.push({ name: term, start, end });
    const before = words[place - 1];
    if (before) found.push({ name: `${before.term}+${term}`, start: before.start, end });
  });
  if (isCjk(analyzer.locale)) addRuns(found, text);
  else for (const { raw, start, end } of words) addCharacters(found, ` ${raw} `, { start, end });
  return found;
}

function addCharacters(found: Feature[], word: string, { start, end }: { start: number; end: number }): void {
  const [shortest, longest] = lengths.spaced;
  for (let length = shortest; length <= longest; length += 1) {
    for (let from = 0; from + length <= word.length; from += 1) {
      found.push({ name: `~${word.slice(from, from + length)}`, start, end });
    }
  }
}

function addRuns(found: Feature[], text: string): void {
  const [shortest, longest] = lengths.cjk;
  const normalised = normalise(text);
  for (const { 0: run, index } of normalised.text.matchAll(runs)) {
    const places = [...run.matchAll(/./gsu)].map((match) => match.index);
    places.forEach((from, place) => {
      for (let length = shortest; length <= longest; length += 1) {
        const to = places[place + length] ?? run.length;
        if (place + length > places.length) break;
        const start = normalised.start(index + from);
        found.push({ name: `~${run.slice(from, to)}`, start, end: normalised.end(index + to - 1) });
      }
    });
  }
}

/** How often a text has each feature. */
export type Counts = ReadonlyMap<string, number>;

export function countsOf(features: readonly Feature[]): Counts {
  const counts = new Map<string, number>();
  for (const { name } of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The counts of several parts of a text together. */
export function together(parts: readonly Counts[]): Counts {
  const sums = new Map<string, number>();
  for (const part of parts) for (const [name, count] of part) sums.set(name, (sums.get(name) ?? 0) + count);
  return sums;
}
