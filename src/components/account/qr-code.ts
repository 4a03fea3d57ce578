import { correction } from './qr-correction.ts';
import { fixedModules } from './qr-patterns.ts';

/** What a version of the code holds: blocks, and in each so many codewords for correction (level L). */
interface Version {
  readonly number: number;
  readonly codewords: number;
  readonly blocks: number;
  readonly correction: number;
}

const versions: readonly Version[] = [
  [26, 1, 7],
  [44, 1, 10],
  [70, 1, 15],
  [100, 1, 20],
  [134, 1, 26],
  [172, 2, 18],
  [196, 2, 20],
  [242, 2, 24],
  [292, 2, 30],
  [346, 4, 18],
].map(([codewords = 0, blocks = 1, each = 0], index) => ({ number: index + 1, codewords, blocks, correction: each }));

/** A square of modules, dark or light. */
export type Modules = readonly (readonly boolean[])[];

/** A QR code (ISO/IEC 18004, bytes, level L) of a text of up to 271 bytes. Throws on a longer one. */
export function qrModules(text: string): Modules {
  const bytes = new TextEncoder().encode(text);
  const version = versions.find((candidate) => bytes.length <= dataCodewords(candidate) - headCodewords(candidate));
  if (!version) throw new RangeError(`A QR code of this kind holds 271 bytes; the text has ${bytes.length}.`);
  const bits = interleave(encode(bytes, version), version).flatMap((byte) => bitsOf(byte, 8));
  const candidates = [0, 1, 2, 3, 4, 5, 6, 7].map((mask) => draw(version.number, { bits, mask }));
  return candidates.reduce((best, next) => (penalty(next) < penalty(best) ? next : best));
}

function dataCodewords({ codewords, blocks, correction: each }: Version): number {
  return codewords - blocks * each;
}

/** Mode and length take one and a half bytes, or two and a half from version 10; four bits end the text. */
function headCodewords({ number }: Version): number {
  return number < 10 ? 2 : 3;
}

function encode(bytes: Uint8Array, version: Version): number[] {
  const bits = [
    ...bitsOf(0b0100, 4),
    ...bitsOf(bytes.length, version.number < 10 ? 8 : 16),
    ...[...bytes].flatMap((byte) => bitsOf(byte, 8)),
    ...bitsOf(0, 4),
  ];
  const words = Array.from({ length: Math.ceil(bits.length / 8) }, (_, index) =>
    Number.parseInt(
      bits
        .slice(index * 8, index * 8 + 8)
        .map(Number)
        .join('')
        .padEnd(8, '0'),
      2,
    ),
  );
  const rest = dataCodewords(version) - words.length;
  return [...words, ...Array.from({ length: rest }, (_, index) => (index % 2 === 0 ? 0xec : 0x11))];
}

/** Cuts data into blocks, adds the correction of each, and takes from all blocks in turn. */
function interleave(data: readonly number[], version: Version): number[] {
  const short = Math.floor(data.length / version.blocks);
  const long = data.length % version.blocks;
  let start = 0;
  const blocks = Array.from({ length: version.blocks }, (_, index) => {
    const length = short + (index >= version.blocks - long ? 1 : 0);
    const block = data.slice(start, start + length);
    start += length;
    return block;
  });
  const corrections = blocks.map((block) => correction(block, version.correction));
  const inTurn = (parts: readonly (readonly number[])[]): number[] =>
    Array.from({ length: Math.max(...parts.map(({ length }) => length)) }, (_, index) =>
      parts.flatMap((part) => part.slice(index, index + 1)),
    ).flat();
  return [...inTurn(blocks), ...inTurn(corrections)];
}

const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

function draw(version: number, { bits, mask }: { bits: readonly boolean[]; mask: number }): Modules {
  const size = 17 + 4 * version;
  const fixed = fixedModules(version, mask);
  const modules = fixed.map((row) => row.map((isDark) => isDark ?? false));
  let next = 0;
  // Two columns at a time from the right, upwards and downwards in turn; the timing column is left out.
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    const isUpward = ((right + 1) & 2) === 0;
    for (let step = 0; step < size; step += 1) {
      const y = isUpward ? size - 1 - step : step;
      for (const x of [right, right - 1]) {
        const row = modules[y];
        if (!row || fixed[y]?.[x] !== undefined) continue;
        row[x] = (bits[next] ?? false) !== (masks[mask]?.(x, y) ?? false);
        next += 1;
      }
    }
  }
  return modules;
}

/** How hard a code is to read: long runs, blocks of one colour, too much of one colour. */
function penalty(modules: Modules): number {
  const columns = modules.map((_, x) => modules.map((row) => row[x] ?? false));
  let points = 0;
  for (const line of [...modules, ...columns]) {
    const text = line.map((isDark) => (isDark ? '1' : '0')).join('');
    for (const [run] of text.matchAll(/0{5,}|1{5,}/gu)) points += run.length - 2;
    for (const [part] of text.matchAll(/(?=(?<seen>10111010000|00001011101))/gu)) points += part === '' ? 40 : 0;
  }
  for (const [y, row] of modules.entries()) {
    for (const [x, isDark] of row.entries()) {
      const others = [modules[y]?.[x + 1], modules[y + 1]?.[x], modules[y + 1]?.[x + 1]];
      if (others.every((other) => other === isDark)) points += 3;
    }
  }
  const dark = modules.flat().filter(Boolean).length / modules.length ** 2;
  return points + Math.floor(Math.abs(dark - 0.5) * 20) * 10;
}

function bitsOf(value: number, length: number): boolean[] {
  return Array.from({ length }, (_, index) => ((value >> (length - 1 - index)) & 1) === 1);
}
