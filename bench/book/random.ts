/** A source of numbers that only looks random: the same seed gives the same row on every machine. */
export interface Random {
  /** A number from 0 up to and without 1. */
  readonly next: () => number;
  /** One of the items. */
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** `count` different items. */
  readonly some: <Item>(items: readonly Item[], count: number) => Item[];
}

/** Mulberry32 by Tommy Ettinger (public domain). */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const place = (length: number): number => Math.floor(next() * length);
  return {
    next,
    pick: <Item>(items: readonly Item[]): Item => {
      const item = items[place(items.length)];
      if (item === undefined) throw new Error('Nothing can be picked from an empty list.');
      return item;
    },
    some: (items, count) => {
      const left = [...items];
      return Array.from({ length: Math.min(count, items.length) }, () => left.splice(place(left.length), 1)).flat();
    },
  };
}
