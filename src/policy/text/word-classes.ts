import type { PhraseNode } from './phrase-graph.ts';

/** The words that fit at the places of phrases, each set of them a class with a number. */
export interface WordClasses {
  /** The class of the words that fit at a node; the same words have the same class. */
  readonly add: (node: Pick<PhraseNode, 'words' | 'prefixes' | 'inside'>) => number;
  /** The classes that a word belongs to; the same word gives the same set. */
  readonly of: (form: string) => ReadonlySet<number>;
  readonly size: () => number;
  /** How likely a text has a word of a class, told by how many classes share its words. */
  readonly commonness: (wordClass: number) => number;
  /** The Chinese and Japanese words, letter by letter. */
  readonly eastern: LetterNode;
}

/** A place in the words of Chinese and Japanese letters: the classes of the word that ends here, and how words go on. */
export interface LetterNode {
  classes: ReadonlySet<number>;
  readonly next: Map<number, LetterNode>;
}

/** Where the letters of the East begin in Unicode; none of them stands in a word with letters of the West. */
const firstEastern = 0x2e80;

const none: ReadonlySet<number> = new Set();

/** A word of Chinese or Japanese letters. */
export const eastern = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]/u;

const emptyClass = { words: new Set<string>(), prefixes: [], inside: [] };

/** Words whose classes are kept; texts repeat their words. */
const mostKept = 20_000;

/** Shortest word in whose middle something is looked for. */
const shortestCompound = 4;

export function createWordClasses(): WordClasses {
  const numbers = new Map<string, number>();
  const words = new Map<string, number[]>();
  const prefixes = new Map<string, number[]>();
  const inside = new Map<string, number[]>();
  const kept = new Map<string, ReadonlySet<number>>();
  const members: Pick<PhraseNode, 'words' | 'prefixes' | 'inside'>[] = [];
  const common: number[] = [];
  const commonnessOf = ({
    words: own,
    prefixes: begun,
    inside: parts,
  }: (typeof members)[number] = emptyClass): number => {
    const uses = (index: ReadonlyMap<string, readonly number[]>, keys: Iterable<string>): number =>
      [...keys].reduce((sum, key) => sum + (index.get(key)?.length ?? 0), 0);
    return uses(words, own) + 2 * uses(prefixes, begun) + 4 * uses(inside, parts);
  };
  let longestPrefix = 0;
  const root: LetterNode = { classes: none, next: new Map() };
  return {
    add: (node) => {
      const key = keyOf(node);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(key, number);
      members.push(node);
      for (const word of node.words) {
        put(words, word, number);
        if (eastern.test(word)) plant(root, word, number);
      }
      for (const prefix of node.prefixes) {
        put(prefixes, prefix, number);
        longestPrefix = Math.max(longestPrefix, prefix.length);
      }
      for (const part of node.inside) put(inside, part, number);
      return number;
    },
    of: (form) => {
      // Chinese and Japanese texts come letter by letter, and a number is found faster than a text.
      if (form.length === 1 && form.charCodeAt(0) >= firstEastern)
        return root.next.get(form.charCodeAt(0))?.classes ?? none;
      const known = kept.get(form);
      if (known) return known;
      const found = new Set(words.get(form));
      const add = (list: readonly number[] = []): void => {
        for (const number of list) found.add(number);
      };
      for (let length = 1; length <= Math.min(longestPrefix, form.length); length += 1)
        add(prefixes.get(form.slice(0, length)));
      if (form.length >= shortestCompound) for (const [part, list] of inside) if (form.includes(part)) add(list);
      if (kept.size >= mostKept) kept.clear();
      kept.set(form, found);
      return found;
    },
    size: () => numbers.size,
    commonness: (wordClass) => (common[wordClass] ??= commonnessOf(members[wordClass])),
    eastern: root,
  };
}

/** The words that fit at a node as one text; no word has a star or a bar in it. */
function keyOf({ words, prefixes, inside }: Pick<PhraseNode, 'words' | 'prefixes' | 'inside'>): string {
  const all = [...words, ...prefixes.map((prefix) => `${prefix}*`), ...inside.map((part) => `*${part}*`)];
  return all.length === 1 ? (all[0] ?? '') : all.toSorted().join('|');
}

function put(index: Map<string, number[]>, key: string, number: number): void {
  const list = index.get(key);
  if (list) list.push(number);
  else index.set(key, [number]);
}

function plant(root: LetterNode, word: string, number: number): void {
  let node = root;
  for (let place = 0; place < word.length; place += 1) {
    const letter = word.charCodeAt(place);
    const next = node.next.get(letter) ?? { classes: none, next: new Map() };
    node.next.set(letter, next);
    node = next;
  }
  node.classes = new Set([...node.classes, number]);
}
