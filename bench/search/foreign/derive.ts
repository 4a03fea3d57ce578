import type { Random } from '../../book/random.ts';
import { hasCjk } from '../../../src/search/cjk.ts';
import { digest } from '../../../src/lib/digest.ts';
import type { SearchDocument } from '../../../src/search/document.ts';

/** A document of which only these parts are known. */
export function foreignDocument(known: Partial<SearchDocument> & { readonly id: string }): SearchDocument {
  return { url: '', title: '', category: '', summary: '', keywords: [], headings: [], text: '', ...known };
}

/** Up to `count` of the items, the same ones on every machine, in their order. */
export function someOf<Item>(items: readonly Item[], count: number, nameOf: (item: Item) => string): Item[] {
  const drawn = items
    .map((item) => ({ item, number: digest(nameOf(item)) }))
    .toSorted((a, b) => (a.number < b.number ? -1 : 1))
    .slice(0, count)
    .map(({ item }) => item);
  const wanted = new Set(drawn);
  return items.filter((item) => wanted.has(item));
}

/** What a reader types of a text: some of its words, with a typing error, or unfinished. */
export interface Typed {
  readonly kind: 'keywords' | 'typo' | 'prefix';
  readonly q: string;
}

/** What somebody who looks for this title may type. Chinese and Japanese: a piece, a lost character, a beginning. */
export function typedFrom(title: string, random: Random): Typed[] {
  if (hasCjk(title)) return typedFromCjk(title, random);
  const words = title.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  if (long.length < 2) return [];
  const last = words.at(-1) ?? '';
  return [
    { kind: 'keywords', q: random.some(long, 3).join(' ') },
    { kind: 'typo', q: misspell(words, random).join(' ') },
    { kind: 'prefix', q: [...words.slice(0, -1), last.slice(0, Math.max(2, Math.ceil(last.length * 0.6)))].join(' ') },
  ];
}

function typedFromCjk(title: string, random: Random): Typed[] {
  const text = title.replace(/[\s\p{P}\p{S}]+/gu, '');
  if (text.length < 8) return [];
  const start = Math.floor(random.next() * (text.length - 6));
  const lost = 1 + Math.floor(random.next() * (text.length - 2));
  return [
    { kind: 'keywords', q: text.slice(start, start + 6) },
    { kind: 'typo', q: text.slice(0, lost) + text.slice(lost + 1) },
    { kind: 'prefix', q: text.slice(0, Math.ceil(text.length * 0.6)) },
  ];
}

const commonLetters = ['e', 't', 'a', 'o', 'i', 'n', 's', 'r', 'h', 'l'];

/** The words with one letter of the longest left out, doubled, changed, or swapped with its neighbour. */
export function misspell(words: readonly string[], random: Random): string[] {
  const longest = words.reduce((long, word) => (word.length > long.length ? word : long), '');
  if (longest.length < 4) return [...words];
  const place = 1 + Math.floor(random.next() * (longest.length - 2));
  const [before, letter, after] = [longest.slice(0, place), longest.charAt(place), longest.slice(place + 1)];
  const wrong = random.pick([
    before + after,
    before + letter + letter + after,
    before + random.pick(commonLetters) + after,
    before + after.slice(0, 1) + letter + after.slice(1),
  ]);
  return words.map((word) => (word === longest ? wrong : word));
}
