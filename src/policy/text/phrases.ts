import { phraseGraph, type PhraseNode } from './phrase-graph.ts';
import type { Tokens } from './tokens.ts';
import { createWordClasses, type LetterNode, type WordClasses } from './word-classes.ts';

/** Phrases of several names, compiled for one fast walk over a text; `phrase-graph.ts` says how they are written. */
export interface PhraseSet<Name extends string> {
  /** All places where a phrase of a name stands: first token and the one behind the last. */
  readonly find: (tokens: Tokens, found: (name: Name, first: number, behind: number) => void) => void;
}

/** A place in a phrase, with its words as a class. */
interface Node {
  readonly wordClass: number;
  readonly slack: number;
  readonly isLast: boolean;
  readonly next: readonly Node[];
}

interface Start<Name> {
  readonly name: Name;
  readonly node: Node;
}

/** A word at a place of a text, and the place behind it. */
interface Way {
  readonly classes: ReadonlySet<number>;
  readonly place: number;
  readonly next: number;
}

/** A text as the walk sees it. */
interface Text {
  /** The ways on from each place. */
  readonly ways: readonly (readonly Way[])[];
  /** Number of the sentence of each place. */
  readonly sentences: readonly number[];
  /** The classes that a word of the text belongs to. */
  readonly present: readonly number[];
  readonly has: (wordClass: number) => boolean;
  /** The words of a class that the text has, each with its places. */
  readonly waysOf: (wordClass: number) => readonly (readonly Way[])[];
}

export function compilePhrases<Name extends string>(
  phrases: Readonly<Partial<Record<Name, readonly string[]>>>,
): PhraseSet<Name> {
  const classes = createWordClasses();
  const compile = createCompiler(classes);
  const starts = (Object.entries(phrases) as [Name, readonly string[]][]).flatMap(([name, texts]) =>
    texts.flatMap((text) => phraseGraph(text).map((node): Start<Name> => ({ name, node: compile(node) }))),
  );
  const byRarest = indexByRarest(starts, classes);
  const takeIn = createIntake(classes);
  return {
    find: (tokens, found) => {
      const text = takeIn(tokens);
      for (const rarest of text.present) {
        for (const { name, node } of byRarest[rarest] ?? []) {
          if (!canEnd(node, text)) continue;
          for (const alike of text.waysOf(node.wordClass)) {
            for (const { place, next } of alike) {
              const behind = endOf(node, next, text);
              if (behind !== -1) found(name, place, behind);
            }
          }
        }
      }
    },
  };
}

/** Looks up the words of texts. What it gives holds until the next text. */
function createIntake(classes: WordClasses): (tokens: Tokens) => Text {
  const size = classes.size();
  // Per class, the number of the last text that has a word of it, and those words' ways; nothing is cleared between texts.
  const seen = new Int32Array(size);
  const waysOfClass: Way[][][] = Array.from({ length: size }, () => []);
  let texts = 0;
  return ({ edges, sentences }) => {
    texts += 1;
    const present: number[] = [];
    const byWord = new Map<ReadonlySet<number>, Way[]>();
    const ways = edges.map((here, place) => {
      const own = [
        ...here.map(({ form, next }) => ({ classes: classes.of(form), place, next })),
        ...easternWords(edges, place, classes.eastern),
      ];
      for (const way of own) {
        const alike = byWord.get(way.classes);
        if (alike) alike.push(way);
        else byWord.set(way.classes, [way]);
      }
      return own;
    });
    for (const [word, alike] of byWord) {
      for (const wordClass of word) {
        if (seen[wordClass] === texts) waysOfClass[wordClass]?.push(alike);
        else {
          seen[wordClass] = texts;
          waysOfClass[wordClass] = [alike];
          present.push(wordClass);
        }
      }
    }
    return {
      ways,
      sentences,
      present,
      has: (wordClass) => seen[wordClass] === texts,
      waysOf: (wordClass) => waysOfClass[wordClass] ?? [],
    };
  };
}

/** The known words of several Chinese or Japanese letters that start at a place. */
function easternWords(edges: Tokens['edges'], place: number, root: LetterNode): Way[] {
  const found: Way[] = [];
  let node: LetterNode | undefined = root;
  for (let next = place; node; next += 1) {
    if (next > place + 1 && node.classes.size > 0) found.push({ classes: node.classes, place, next });
    node = node.next.get(letterAt(edges, next));
  }
  return found;
}

/** The single letter at a place as a number; letters outside the basic plane are in no word. */
function letterAt(edges: Tokens['edges'], place: number): number {
  const form = edges[place]?.[0]?.form;
  return form?.length === 1 ? form.charCodeAt(0) : -1;
}

/** Phrases by the one of their words that is the least common: texts rarely have it, so most are never tried. */
function indexByRarest<Name>(
  starts: readonly Start<Name>[],
  classes: WordClasses,
): readonly (readonly Start<Name>[] | undefined)[] {
  const index: Start<Name>[][] = [];
  for (const start of starts) {
    const needed = [...neededFrom(start.node)];
    const rarest = needed.reduce((a, b) => (classes.commonness(b) < classes.commonness(a) ? b : a));
    (index[rarest] ??= []).push(start);
  }
  return index;
}

/** Classes of words that a phrase needs from a node on, whichever way it goes. */
function neededFrom({ wordClass, isLast, next }: Node): ReadonlySet<number> {
  const [first, ...others] = isLast ? [] : next.map(neededFrom);
  const shared = [...(first ?? [])].filter((each) => others.every((other) => other.has(each)));
  return new Set([wordClass, ...shared]);
}

/** Whether every word that a phrase needs from a node on stands somewhere in the text. */
function canEnd({ wordClass, isLast, next }: Node, text: Text): boolean {
  return text.has(wordClass) && (isLast || next.some((node) => canEnd(node, text)));
}

/** Gives the nodes of phrases the classes of their words. */
function createCompiler(classes: WordClasses): (node: PhraseNode) => Node {
  const known = new Map<PhraseNode, Node>();
  const compile = (source: PhraseNode): Node => {
    const before = known.get(source);
    if (before) return before;
    const { slack, isLast } = source;
    const made = { wordClass: classes.add(source), slack, isLast, next: source.next.map(compile) };
    known.set(source, made);
    return made;
  };
  return compile;
}

/** Where a phrase ends that has come to a node; it goes on as far as it can. */
function endOf(node: Node, next: number, text: Text): number {
  const further = walk(node.next, next, text);
  return further === -1 && node.isLast ? next : further;
}

/** The token behind the rest of a phrase from a place on, or -1. Gaps are short, so the work is bounded. */
function walk(nodes: readonly Node[], place: number, text: Text): number {
  for (const node of nodes) {
    if (!text.has(node.wordClass)) continue;
    for (let skipped = 0; skipped <= node.slack; skipped += 1) {
      // A gap ends with its sentence; words side by side may meet across it: "Happy? Review us".
      if (skipped > 0 && text.sentences[place + skipped] !== text.sentences[place - 1]) break;
      for (const { classes, next } of text.ways[place + skipped] ?? []) {
        if (!classes.has(node.wordClass)) continue;
        const behind = endOf(node, next, text);
        if (behind !== -1) return behind;
      }
    }
  }
  return -1;
}
