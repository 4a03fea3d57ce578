import type { Suggestions } from '../../search/suggest/suggest.ts';
import type { SearchHit } from '../../search/search.ts';

/** What the book lacks for a message. */
export const lacks = ['utterance', 'macro', 'article'] as const;
export type Lack = (typeof lacks)[number];

/** A message that the book answers badly. */
export interface Gap {
  readonly id: string;
  readonly text: string;
  /** The intent that it has most likely. */
  readonly intent: string;
  readonly lacks: readonly Lack[];
  /** The words by which the intent was guessed. */
  readonly words: readonly string[];
}

/** The intent is a guess below this. */
const sure = 0.4;

interface Answers {
  readonly suggestions: Suggestions;
  /** The articles that the search finds for the message, best first. */
  readonly hits: readonly SearchHit[];
  /** The intents that an article answers. */
  readonly intentsOf: (article: string) => readonly string[];
}

const looked = 3;

/**
 * What the book lacks for a message that needs a reply: it does not know what is asked (an utterance would teach it), has no
 * macro for it, or none of the first articles that the search finds is on it. `undefined` where it lacks nothing.
 */
export function findGap(
  { id, text }: { readonly id: string; readonly text: string },
  { suggestions, hits, intentsOf }: Answers,
): Gap | undefined {
  const [first] = suggestions.intents;
  if (!first) return undefined;
  const { intent, score } = first;
  const has: Record<Lack, boolean> = {
    utterance: score >= sure,
    macro: suggestions.suggestions.some((suggestion) => suggestion.intent === intent),
    article: hits.slice(0, looked).some((hit) => intentsOf(hit.id).includes(intent)),
  };
  const missing = lacks.filter((lack) => !has[lack]);
  if (missing.length === 0) return undefined;
  return { id, text, intent, lacks: missing, words: first.words.map(({ word }) => word) };
}

/** Gaps with one intent. */
export interface GapGroup {
  readonly intent: string;
  readonly gaps: readonly Gap[];
  /** How many of the gaps lack what. */
  readonly lacks: Readonly<Record<Lack, number>>;
  /** The words by which most of them were guessed. */
  readonly words: readonly string[];
}

const mostWords = 8;

/** The gaps by what they ask, the largest group first. */
export function groupGaps(gaps: readonly Gap[]): GapGroup[] {
  return [...Map.groupBy(gaps, ({ intent }) => intent)]
    .map(([intent, group]) => ({
      intent,
      gaps: group,
      lacks: Object.fromEntries(
        lacks.map((lack) => [lack, group.filter((gap) => gap.lacks.includes(lack)).length]),
      ) as Record<Lack, number>,
      words: commonest(group.flatMap(({ words }) => words)),
    }))
    .toSorted((a, b) => b.gaps.length - a.gaps.length || (a.intent < b.intent ? -1 : 1));
}

function commonest(words: readonly string[]): string[] {
  return [...Map.groupBy(words, (word) => word)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, mostWords)
    .map(([word]) => word);
}
