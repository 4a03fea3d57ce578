import { fold, normalise } from './normalise.ts';
import type { Edge, Tokens } from './tokens.ts';

/**
 * Phrases as content leads write them, compiled for fast matching:
 * `word` that word · `word*` its beginning · `*word*` anywhere in a word · `[a|b c]` one of several · `?word` may be missing ·
 * `..` up to three other words · `...` up to seven. Case, accents and disguises do not matter.
 */
export interface PhraseSet<Name extends string> {
  /** All places where a phrase of a name stands: first token and the one behind the last. */
  readonly find: (tokens: Tokens, found: (name: Name, first: number, behind: number) => void) => void;
}

type Step =
  | { readonly kind: 'word' | 'prefix' | 'inside'; readonly form: string }
  | { readonly kind: 'gap'; readonly most: number };

interface Phrase<Name> {
  readonly name: Name;
  readonly steps: readonly Step[];
}

/** Letters by which beginnings are looked up. */
const stem = 3;

export function compilePhrases<Name extends string>(
  phrases: Readonly<Partial<Record<Name, readonly string[]>>>,
): PhraseSet<Name> {
  const words = new Map<string, Phrase<Name>[]>();
  const prefixes = new Map<string, Phrase<Name>[]>();
  const inside: Phrase<Name>[] = [];
  const put = (index: Map<string, Phrase<Name>[]>, key: string, phrase: Phrase<Name>): void => {
    const list = index.get(key);
    if (list) list.push(phrase);
    else index.set(key, [phrase]);
  };
  for (const [name, texts] of Object.entries(phrases) as [Name, readonly string[]][]) {
    for (const steps of texts.flatMap(readPhrase)) {
      const [first] = steps;
      if (!first || first.kind === 'gap') continue;
      const phrase = { name, steps };
      if (first.kind === 'word') put(words, first.form, phrase);
      else if (first.kind === 'inside' || first.form.length < stem) inside.push(phrase);
      else put(prefixes, first.form.slice(0, stem), phrase);
    }
  }
  return {
    find: (tokens, found) => {
      for (const [place, edges] of tokens.edges.entries()) {
        for (const edge of edges) {
          const candidates = [
            words.get(edge.form),
            prefixes.get(edge.form.slice(0, stem)),
            edge.form.length > 3 ? inside : undefined,
          ];
          for (const list of candidates) {
            for (const { name, steps } of list ?? []) {
              if (!fits(steps[0], edge)) continue;
              const behind = follow(steps, 1, tokens, edge.next);
              if (behind !== -1) found(name, place, behind);
            }
          }
        }
      }
    },
  };
}

function fits(step: Step | undefined, { form }: Edge): boolean {
  switch (step?.kind) {
    case 'word':
      return form === step.form;
    case 'prefix':
      return form.startsWith(step.form);
    case 'inside':
      return form.includes(step.form);
    default:
      return false;
  }
}

/** The token behind the rest of a phrase from a place on, or -1. Gaps are short, so the work is bounded. */
// eslint-disable-next-line max-params -- the walk's own state, at every token of every message: an object would cost time
function follow(steps: readonly Step[], step: number, tokens: Tokens, place: number): number {
  const wanted = steps[step];
  if (!wanted) return place;
  if (wanted.kind === 'gap') {
    for (let skipped = 0; skipped <= wanted.most; skipped += 1) {
      const behind = follow(steps, step + 1, tokens, place + skipped);
      if (behind !== -1) return behind;
    }
    return -1;
  }
  for (const edge of tokens.edges[place] ?? []) {
    if (!fits(wanted, edge)) continue;
    const behind = follow(steps, step + 1, tokens, edge.next);
    if (behind !== -1) return behind;
  }
  return -1;
}

/** Reads a phrase; one with alternatives gives one list of steps for each. */
function readPhrase(text: string): Step[][] {
  const folded = fold(normalise(text.replaceAll('…', ' ... '))).text;
  let ways: Step[][] = [[]];
  for (const [part] of folded.matchAll(/\??\[[^\]]*\]|\.{2,3}|[^\s[]+/gu)) {
    const choices = choicesOf(part);
    ways = ways.flatMap((way) => choices.map((choice) => [...way, ...choice]));
  }
  return ways;
}

function choicesOf(part: string): Step[][] {
  if (part === '..' || part === '...') return [[{ kind: 'gap', most: part === '..' ? 3 : 7 }]];
  if (part.startsWith('[')) {
    return part
      .slice(1, -1)
      .split('|')
      .map((choice) =>
        choice
          .trim()
          .split(/\s+/u)
          .flatMap((each) => choicesOf(each)[0] ?? []),
      );
  }
  if (part.startsWith('?')) return [[], ...choicesOf(part.slice(1))];
  return [stepsOf(part)];
}

const letters = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]|\*?[\p{L}\p{N}\p{M}]+\*?|[♥❤★☆⭐]|…/gu;

function stepsOf(part: string): Step[] {
  return [...part.matchAll(letters)].map(([piece]): Step => {
    if (piece === '…') return { kind: 'gap', most: 7 };
    const form = piece.replaceAll('*', '');
    const kind = piece.startsWith('*') ? 'inside' : piece.endsWith('*') ? 'prefix' : 'word';
    return { kind, form };
  });
}
