/** The runs of neighbouring characters of a text, each once, as numbers of 16 bits; small, and quick to compare. */
export type Shingles = Uint16Array;

const codes = 2 ** 16;

/** The runs of three characters of words written one after the other, with a space before and after each. */
export function trigrams(words: readonly string[]): Shingles {
  const text = words.length === 0 ? '' : ` ${words.join(' ')} `;
  return distinct(text.length - 2, (start) =>
    mixed(text.charCodeAt(start), text.charCodeAt(start + 1), text.charCodeAt(start + 2)),
  );
}

/** The same of runs that are given: characters and pairs, or words. */
export function shinglesOf(runs: readonly string[]): Shingles {
  return distinct(runs.length, (place) => {
    const run = runs[place] ?? '';
    let code = run.length;
    for (let at = 0; at < run.length; at += 1) code = mixed(code, run.charCodeAt(at), at);
    return code;
  });
}

/** Gives how much a text has in common with others: Dice's coefficient, from 0 to 1. */
export function likenessTo(text: Shingles): (other: Shingles) => number {
  const has = new Uint8Array(codes);
  for (const code of text) has[code] = 1;
  return (other) => {
    if (text.length === 0 || other.length === 0) return 0;
    let common = 0;
    for (const code of other) common += has[code] ?? 0;
    return (2 * common) / (text.length + other.length);
  };
}

/** Mixes three numbers to one of 16 bits (steps of MurmurHash3); that two runs of a query get the same is rare. */
function mixed(a: number, b: number, c: number): number {
  let code = Math.imul(a, 0xcc9e2d51) ^ Math.imul(b, 0x1b873593) ^ Math.imul(c, 0x85ebca6b);
  code = Math.imul(code ^ (code >>> 15), 0xc2b2ae35);
  return (code ^ (code >>> 16)) & (codes - 1);
}

const seen = new Uint8Array(codes);
const found = new Uint16Array(codes);

/** Each of the codes once, in the order of the first. What is noted on the way is cleared after. */
function distinct(count: number, codeAt: (place: number) => number): Shingles {
  let kept = 0;
  for (let place = 0; place < count; place += 1) {
    const code = codeAt(place);
    if (seen[code] === 1) continue;
    seen[code] = 1;
    found[kept] = code;
    kept += 1;
  }
  const shingles = found.slice(0, kept);
  for (const code of shingles) seen[code] = 0;
  return shingles;
}
