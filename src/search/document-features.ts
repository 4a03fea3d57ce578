import { analyse, type Analyzer, type Token } from './analyse.ts';
import { grams } from './grams.ts';
import type { StoredDocument } from './index-file.ts';
import { trigrams } from './similarity.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface WeighedToken extends Token {
  /** What the word counts among the others of its line: rare ones more, stop words less. */
  readonly importance: number;
}

/** A line of text as ranking compares it: its words in reading order, without the closed-up forms of compounds. */
export interface Phrase {
  readonly tokens: readonly WeighedToken[];
  /** The terms of all words, also of closed-up compounds. */
  readonly terms: ReadonlySet<string>;
}

/** What ranking compares a query with: an article's title and keywords, read once. */
export interface DocumentFeatures {
  readonly title: Phrase;
  readonly titleTrigrams: TrigramSets;
  readonly titleGrams: ReadonlySet<string>;
  readonly keywords: readonly Phrase[];
}

/** A text's trigrams, of all of its words and without the stop words. */
export interface TrigramSets {
  readonly all: ReadonlySet<string>;
  readonly content: ReadonlySet<string>;
}

export function documentFeatures(
  document: StoredDocument,
  analyzer: Analyzer,
  vocabulary: Vocabulary,
): DocumentFeatures {
  const phrase = (text: string): Phrase => {
    const tokens = analyse(text, analyzer);
    const weighed = tokens.map((token) => ({
      ...token,
      importance: token.weight * (vocabulary.terms.get(token.term)?.idf ?? 0),
    }));
    return { tokens: weighed.filter((token) => !token.joined), terms: new Set(tokens.map((token) => token.term)) };
  };
  const title = phrase(document.title);
  return {
    title,
    titleTrigrams: trigramSets(title.tokens),
    titleGrams: new Set(grams(document.title, analyzer.locale).map((gram) => gram.term)),
    keywords: document.keywords.map((keyword) => phrase(keyword)),
  };
}

export function trigramSets(tokens: readonly Token[]): TrigramSets {
  const raw = (some: readonly Token[]): string => some.map((token) => token.raw).join(' ');
  return { all: trigrams(raw(tokens)), content: trigrams(raw(tokens.filter((token) => !token.stop))) };
}
