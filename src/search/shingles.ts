/** The runs of neighbouring characters of a text, as ascending numbers; small, and quick to compare. */
export type Shingles = Uint32Array;

/** The runs of three characters of words written one after the other, with a space before and after each. */
export function trigrams(words: readonly string[]): Shingles {
  if (words.length === 0) return new Uint32Array();
  const text = ` ${words.join(' ')} `;
  const found = new Uint32Array(text.length - 2);
  for (let start = 0; start < found.length; start += 1) {
    found[start] = mixed(text.charCodeAt(start), text.charCodeAt(start + 1), text.charCodeAt(start + 2));
  }
  return distinct(found);
}

/** The same of runs that are given: characters and pairs, or words. */
export function shinglesOf(runs: readonly string[]): Shingles {
  return distinct(
    Uint32Array.from(runs, (run) => {
      let code = run.length;
      for (let place = 0; place < run.length; place += 1) code = mixed(code, run.charCodeAt(place), place);
      return code;
    }),
  );
}

/** Dice's coefficient: how much two texts have in common, from 0 to 1. */
export function similarity(a: Shingles, b: Shingles): number {
  if (a.length === 0 || b.length === 0) return 0;
  let common = 0;
  let inB = 0;
  for (const code of a) {
    while ((b[inB] ?? Infinity) < code) inB += 1;
    if (b[inB] === code) common += 1;
  }
  return (2 * common) / (a.length + b.length);
}

/** Mixes three numbers to one of 32 bits (steps of MurmurHash3): that two runs get the same is too rare to matter. */
function mixed(a: number, b: number, c: number): number {
  let code = 0;
  for (const part of [a, b, c]) {
    code ^= Math.imul(part, 0xcc9e2d51);
    code = Math.imul((code << 13) | (code >>> 19), 5) + 0xe6546b64;
  }
  code = Math.imul(code ^ (code >>> 16), 0x85ebca6b);
  return (code ^ (code >>> 13)) >>> 0;
}

function distinct(codes: Uint32Array): Shingles {
  codes.sort();
  return codes.filter((code, place) => place === 0 || code !== codes[place - 1]);
}
