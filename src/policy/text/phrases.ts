import { phraseGraph, type PhraseNode } from './phrase-graph.ts';
import type { Tokens } from './tokens.ts';

/** Phrases of several names, compiled for one fast walk over a text; `phrase-graph.ts` says how they are written. */
export interface PhraseSet<Name extends string> {
  /** All places where a phrase of a name stands: first token and the one behind the last. */
  readonly find: (tokens: Tokens, found: (name: Name, first: number, behind: number) => void) => void;
}

interface Start<Name> {
  readonly name: Name;
  readonly node: PhraseNode;
}

/** Letters by which beginnings of words are looked up. */
const stem = 3;

/** Shortest word in whose middle something is looked for. */
const shortestCompound = 4;

export function compilePhrases<Name extends string>(
  phrases: Readonly<Partial<Record<Name, readonly string[]>>>,
): PhraseSet<Name> {
  const words = new Map<string, Start<Name>[]>();
  const prefixes = new Map<string, (Start<Name> & { prefix: string })[]>();
  const inside: (Start<Name> & { part: string })[] = [];
  for (const [name, texts] of Object.entries(phrases) as [Name, readonly string[]][]) {
    for (const node of texts.flatMap(phraseGraph)) {
      for (const word of node.words) put(words, word, { name, node });
      for (const prefix of node.prefixes) put(prefixes, prefix.slice(0, stem), { name, node, prefix });
      for (const part of node.inside) inside.push({ name, node, part });
    }
  }
  return {
    find: (tokens, found) => {
      const take = ({ name, node }: Start<Name>, place: number, next: number): void => {
        const behind = endOf(node, next, tokens);
        if (behind !== -1) found(name, place, behind);
      };
      for (const [place, edges] of tokens.edges.entries()) {
        for (const { form, next } of edges) {
          for (const start of words.get(form) ?? []) take(start, place, next);
          for (const start of prefixes.get(form.slice(0, stem)) ?? [])
            if (form.startsWith(start.prefix)) take(start, place, next);
          // Short beginnings are filed under themselves.
          if (form.length > stem - 1)
            for (const start of prefixes.get(form.slice(0, stem - 1)) ?? []) take(start, place, next);
          if (form.length < shortestCompound) continue;
          for (const start of inside) if (form.includes(start.part)) take(start, place, next);
        }
      }
    },
  };
}

function put<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}

/** Where a phrase ends that has come to a node; it goes on as far as it can. */
function endOf(node: PhraseNode, next: number, tokens: Tokens): number {
  const further = walk(node.next, next, tokens);
  return further === -1 && node.isLast ? next : further;
}

/** The token behind the rest of a phrase from a place on, or -1. Gaps are short, so the work is bounded. */
function walk(nodes: readonly PhraseNode[], place: number, tokens: Tokens): number {
  for (const node of nodes) {
    for (let skipped = 0; skipped <= node.slack; skipped += 1) {
      for (const { form, next } of tokens.edges[place + skipped] ?? []) {
        if (!fits(node, form)) continue;
        const behind = endOf(node, next, tokens);
        if (behind !== -1) return behind;
      }
    }
  }
  return -1;
}

function fits({ words, prefixes, inside }: PhraseNode, form: string): boolean {
  return (
    words.has(form) || prefixes.some((prefix) => form.startsWith(prefix)) || inside.some((part) => form.includes(part))
  );
}
