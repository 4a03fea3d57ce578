/** The patterns by which a reader finds its way, and what it has to know before it reads. */
export function fixedModules(version: number, mask: number): (boolean | undefined)[][] {
  const size = 17 + 4 * version;
  const grid = Array.from({ length: size }, () => new Array<boolean | undefined>(size).fill(undefined));
  const set = (x: number, y: number, isDark: boolean): void => {
    const row = grid[y];
    if (row && x >= 0 && x < size) row[x] = isDark;
  };
  for (let at = 0; at < size; at += 1) {
    set(6, at, at % 2 === 0);
    set(at, 6, at % 2 === 0);
  }
  const rings = (
    centreX: number,
    centreY: number,
    { reach, light }: { reach: number; light: readonly number[] },
  ): void => {
    for (let dy = -reach; dy <= reach; dy += 1) {
      for (let dx = -reach; dx <= reach; dx += 1) {
        set(centreX + dx, centreY + dy, !light.includes(Math.max(Math.abs(dx), Math.abs(dy))));
      }
    }
  };
  const far = size - 4;
  for (const [x, y] of [
    [3, 3],
    [far, 3],
    [3, far],
  ] as const)
    rings(x, y, { reach: 4, light: [2, 4] });
  const places = alignment(version);
  for (const x of places) {
    for (const y of places) {
      const isFinder = (x === 6 && (y === 6 || y === size - 7)) || (x === size - 7 && y === 6);
      if (!isFinder) rings(x, y, { reach: 2, light: [1] });
    }
  }
  drawFormat(mask, size, set);
  if (version >= 7) drawVersion(version, size, set);
  return grid;
}

type Set = (x: number, y: number, isDark: boolean) => void;

function alignment(version: number): number[] {
  if (version === 1) return [];
  const last = 10 + 4 * version;
  return version < 7 ? [6, last] : [6, last / 2 + 3, last];
}

/** Level and mask, twice. */
function drawFormat(mask: number, size: number, set: Set): void {
  const data = (0b01 << 3) | mask;
  const bits = ((data << 10) | remainder(data, { generator: 0x537, length: 10 })) ^ 0x5412;
  for (let index = 0; index < 15; index += 1) {
    const isDark = ((bits >> index) & 1) === 1;
    if (index < 6) set(8, index, isDark);
    else if (index < 8) set(8, index + 1, isDark);
    else set(index === 8 ? 7 : 14 - index, 8, isDark);
    if (index < 8) set(size - 1 - index, 8, isDark);
    else set(8, size - 15 + index, isDark);
  }
  set(8, size - 8, true);
}

function drawVersion(version: number, size: number, set: Set): void {
  const bits = (version << 12) | remainder(version, { generator: 0x1f25, length: 12 });
  for (let index = 0; index < 18; index += 1) {
    const isDark = ((bits >> index) & 1) === 1;
    const [near, far] = [Math.floor(index / 3), size - 11 + (index % 3)];
    set(near, far, isDark);
    set(far, near, isDark);
  }
}

/** What is left of a number as a polynomial over bits, divided by a generator. */
function remainder(data: number, { generator, length }: { generator: number; length: number }): number {
  let rest = data;
  for (let index = 0; index < length; index += 1) rest = (rest << 1) ^ ((rest >> (length - 1)) * generator);
  return rest;
}
