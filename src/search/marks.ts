import { grams, type Gram } from './grams.ts';
import type { SearchIndex } from './load-index.ts';
import type { QueryPlan } from './query-plan.ts';

/** A range of a text that is to be marked. */
export type Mark = readonly [start: number, end: number];

/** A place where a text matches the query. */
export interface Match {
  readonly term: string;
  readonly start: number;
  readonly end: number;
  /** What it tells: more for rare terms and good hits. */
  readonly weight: number;
}

/** Finds the query's matches in a text, in ascending order. */
export type Matcher = (text: string) => Match[];

/** Stop words are marked only if the query has nothing else, as are pairs of Japanese endings. */
export function createMatcher(plan: QueryPlan, { vocabulary, analyzer, read }: SearchIndex): Matcher {
  const weights = new Map<string, number>();
  const content = plan.words.filter((word) => !word.token.stop);
  for (const { hits } of content.length > 0 ? content : plan.words) {
    for (const [term, boost] of hits) {
      weights.set(term, Math.max(weights.get(term) ?? 0, boost * (vocabulary.terms.get(term)?.idf ?? 0)));
    }
  }
  for (const [term, boost] of plan.synonyms) {
    if (!weights.has(term)) weights.set(term, boost * (vocabulary.terms.get(term)?.idf ?? 0));
  }
  const gramTerms = telling(plan.grams, plan.words.length > 0);

  return (text) => {
    const words = read(text).filter((token) => weights.has(token.term));
    const matches: Match[] = words.map(({ term, start, end }) => ({
      term,
      start,
      end,
      weight: weights.get(term) ?? 0,
    }));
    if (gramTerms.size === 0) return matches;
    for (const { term, start, end } of grams(text, analyzer.locale)) {
      if (gramTerms.has(term)) matches.push({ term, start, end, weight: 0.3 * (vocabulary.terms.get(term)?.idf ?? 1) });
    }
    return matches.sort((a, b) => a.start - b.start || a.end - b.end);
  };
}

/** The ranges of matches, with those that overlap or touch made one. */
export function toMarks(matches: readonly Match[]): Mark[] {
  const marks: [number, number][] = [];
  for (const { start, end } of matches) {
    const last = marks.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else marks.push([start, end]);
  }
  return marks;
}

const hiragana = /\p{Script=Hiragana}/u;

/** Pairs, and characters that stand alone; those with hiragana, which are mostly endings, only without any words. */
function telling(all: readonly Gram[], hasWords: boolean): ReadonlySet<string> {
  const pairs = all.filter((gram) => gram.pair);
  const alone = all.filter((gram) => !pairs.some((pair) => pair.start <= gram.start && gram.end <= pair.end));
  return new Set([...pairs, ...alone].map((gram) => gram.term).filter((term) => !hasWords || !hiragana.test(term)));
}
