import { analyse, type Analyzer, type Token } from './analyse.ts';
import type { StoredDocument } from './index-file.ts';
import { readingShingles } from './reading-shingles.ts';
import { sentences } from './sentences.ts';
import type { Shingles } from './shingles.ts';
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
  readonly shingles: Shingles;
}

/** What ranking compares a query with: an article's title and keywords, read once. */
export interface DocumentFeatures {
  readonly title: Phrase;
  readonly keywords: readonly Phrase[];
}

/** What the first of the ranking are compared with besides. */
export interface Passages {
  readonly summary: Shingles;
  /** Of the summary and of the text that the index keeps. */
  readonly sentences: readonly Shingles[];
}

export function documentFeatures(
  { title, keywords }: StoredDocument,
  analyzer: Analyzer,
  vocabulary: Vocabulary,
): DocumentFeatures {
  const phrase = (text: string, stopWords: 'with stop words' | 'content'): Phrase => {
    const tokens = analyse(text, analyzer);
    const weighed = tokens.map((token) => ({
      ...token,
      importance: token.weight * (vocabulary.terms.get(token.term)?.idf ?? 0),
    }));
    return {
      tokens: weighed.filter((token) => !token.joined),
      terms: new Set(tokens.map((token) => token.term)),
      shingles: readingShingles(text, tokens, analyzer.locale)[stopWords === 'content' ? 'content' : 'all'],
    };
  };
  return {
    title: phrase(title, 'with stop words'),
    keywords: keywords.map((keyword) => phrase(keyword, 'content')),
  };
}

export function passages({ summary, text }: StoredDocument, analyzer: Analyzer): Passages {
  const read = (line: string): Shingles => readingShingles(line, analyse(line, analyzer), analyzer.locale).content;
  return { summary: read(summary), sentences: [...sentences(summary), ...sentences(text)].map(read) };
}
