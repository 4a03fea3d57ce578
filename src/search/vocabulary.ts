import type { TermStatistics } from './statistics.ts';

/** A spelling that readers may type and the term that it stands for. */
export interface Form {
  readonly spelling: string;
  readonly statistics: TermStatistics;
  /** Which letters it has, as a bit set: tells most words apart before they are compared. */
  readonly letters: number;
}

/** All terms of an index with all their spellings (`shipping` and `ship` for `ship`), sorted by spelling. */
export interface Vocabulary {
  readonly forms: readonly Form[];
  readonly byLength: ReadonlyMap<number, readonly Form[]>;
  readonly terms: ReadonlyMap<string, TermStatistics>;
}

export type WordsOfTerms = readonly (readonly [term: string, ...words: string[]])[];

export function createVocabulary(statistics: readonly TermStatistics[], words: WordsOfTerms): Vocabulary {
  const terms = new Map(statistics.map((entry) => [entry.term, entry]));
  const forms = statistics.map((entry) => form(entry.term, entry));
  for (const [term, ...spellings] of words) {
    const entry = terms.get(term);
    if (entry) forms.push(...spellings.map((spelling) => form(spelling, entry)));
  }
  forms.sort((a, b) => compare(a.spelling, b.spelling));
  return { forms, byLength: Map.groupBy(forms, (entry) => entry.spelling.length), terms };
}

/** The forms that begin with `prefix`, in order. */
export function formsWithPrefix({ forms }: Vocabulary, prefix: string): readonly Form[] {
  const start = firstNotBefore(forms, prefix);
  let end = start;
  while (forms[end]?.spelling.startsWith(prefix)) end += 1;
  return forms.slice(start, end);
}

/** The terms that are spelled exactly so: several where spellings differ in accents only. */
export function termsSpelled({ forms }: Vocabulary, spelling: string): string[] {
  const found: string[] = [];
  for (let at = firstNotBefore(forms, spelling); forms[at]?.spelling === spelling; at += 1) {
    found.push(forms[at]?.statistics.term ?? spelling);
  }
  return found;
}

/** The letters of a word as bits; letters beyond 32 share places. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index += 1) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
}

function form(spelling: string, statistics: TermStatistics): Form {
  return { spelling, statistics, letters: letterBits(spelling) };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function firstNotBefore(forms: readonly Form[], spelling: string): number {
  let low = 0;
  let high = forms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((forms[middle]?.spelling ?? '') < spelling) low = middle + 1;
    else high = middle;
  }
  return low;
}
