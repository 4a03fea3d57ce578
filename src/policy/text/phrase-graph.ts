import { fold, normalise } from './normalise.ts';
import { simplified } from './simplified.ts';

/** A place in a phrase: which words fit there, and where the phrase goes on. */
export interface PhraseNode {
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly inside: readonly string[];
  /** Most other words that may stand before it. */
  readonly slack: number;
  readonly next: readonly PhraseNode[];
  /** The phrase may end here. */
  readonly isLast: boolean;
}

/** Where a phrase goes on behind a part of it. */
interface Rest {
  readonly nodes: readonly PhraseNode[];
  readonly isEnd: boolean;
}

const gaps: Readonly<Record<string, number>> = { '..': 3, '...': 7 };

/**
 * Reads a phrase as content leads write it and gives the places it can start with:
 * `word` that word · `word*` its beginning · `*word*` anywhere in a word · `[a|b c]` one of several · `?word` may be missing ·
 * `..` up to three other words · `...` or `…` up to seven. A choice that has no letters is left out.
 */
export function phraseGraph(phrase: string): readonly PhraseNode[] {
  const before = known.get(phrase);
  if (before) return before;
  const nodes = readPhrase(phrase);
  known.set(phrase, nodes);
  return nodes;
}

/** English phrases are read along in every language, and need not be taken apart for each. */
const known = new Map<string, readonly PhraseNode[]>();

function readPhrase(phrase: string): readonly PhraseNode[] {
  const folded = simplified(fold(normalise(phrase.replaceAll('…', ' ... '))).text);
  const parts = [...folded.matchAll(/\??\[[^\]]*\]|\.{2,3}|[^\s[]+/gu)].map(([part]) => part);
  return read(parts, { nodes: [], isEnd: true }).nodes;
}

/** Builds a row of parts from its end: what stands behind is there when what stands before is made. */
function read(parts: readonly string[], behind: Rest): Rest {
  return parts.reduceRight<Rest>((rest, part) => {
    const slack = gaps[part];
    if (slack !== undefined) return { ...rest, nodes: rest.nodes.map((node) => ({ ...node, slack })) };
    if (!part.startsWith('?')) return readPart(part, rest);
    const there = readPart(part.slice(1), rest);
    return { nodes: [...there.nodes, ...rest.nodes], isEnd: rest.isEnd };
  }, behind);
}

function readPart(part: string, rest: Rest): Rest {
  const choices = part.startsWith('[') ? part.slice(1, -1).split('|') : [part];
  const mayBeMissing = choices.some((choice) => choice.trim() === '');
  const rows = choices.map((choice) => choice.match(letters) ?? []).filter((row) => row.length > 0);
  const single = rows.filter((row) => row.length === 1).flat();
  const longer = rows.filter((row) => row.length > 1);
  const nodes = [
    ...(single.length > 0 ? [nodeOf(single, rest)] : []),
    ...longer.flatMap((row) => read(row, rest).nodes),
  ];
  return mayBeMissing ? { nodes: [...nodes, ...rest.nodes], isEnd: rest.isEnd } : { nodes, isEnd: false };
}

/** Words of a phrase. Chinese or Japanese letters that touch are one, though a text is cut into single letters. */
const letters =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]+|\*?[[\p{L}\p{N}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]]+\*?|[♥❤★☆⭐]|\.{2,3}/gv;

function nodeOf(words: readonly string[], { nodes, isEnd }: Rest): PhraseNode {
  const bare = (word: string): string => word.replaceAll('*', '');
  return {
    words: new Set(words.filter((word) => !word.includes('*'))),
    prefixes: words.filter((word) => word.endsWith('*') && !word.startsWith('*')).map(bare),
    inside: words.filter((word) => word.startsWith('*')).map(bare),
    slack: 0,
    next: nodes,
    isLast: isEnd,
  };
}
