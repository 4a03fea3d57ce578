/** A place where one of many needles stands. */
export interface Occurrence<Needle> {
  readonly needle: Needle;
  /** Where it starts. */
  readonly at: number;
}

/** The fewest characters of a needle. */
export const shortestNeedle = 3;

/** Characters by which needles are told apart at first. */
const longStart = 8;

/**
 * Finds many needles in a text in one walk, where one search for each would take minutes. Needles have at least
 * `shortestNeedle` characters.
 */
export function createSearcher<Needle extends { readonly text: string }>(
  needles: readonly Needle[],
): (text: string) => Generator<Occurrence<Needle>> {
  const { long = [], short = [] } = Object.groupBy(needles, ({ text }) => (text.length < longStart ? 'short' : 'long'));
  const walks = [createWalk(long, longStart), createWalk(short, shortestNeedle)];
  return function* (text) {
    for (const walk of walks) yield* walk(text);
  };
}

function createWalk<Needle extends { readonly text: string }>(
  needles: readonly Needle[],
  length: number,
): (text: string) => Generator<Occurrence<Needle>> {
  const byStart = Map.groupBy(needles, ({ text }) => text.slice(0, length));
  // Most places are ruled out by three characters, before any string is made of them.
  const possible = new Uint8Array(2 ** 16);
  for (const start of byStart.keys()) possible[mixed(start, 0)] = 1;
  return function* (text) {
    if (needles.length === 0) return;
    for (let at = 0; at + length <= text.length; at += 1) {
      if (possible[mixed(text, at)] === 0) continue;
      for (const needle of byStart.get(text.slice(at, at + length)) ?? []) {
        if (text.startsWith(needle.text, at)) yield { needle, at };
      }
    }
  };
}

function mixed(text: string, at: number): number {
  return (((text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) * 31 + text.charCodeAt(at + 2)) * 31) & 0xff_ff;
}
