import type { LocaleCode } from '../lib/locales.ts';
import type { Token } from './analyse.ts';
import type { StoredDocument } from './document.ts';
import { contentShingles, readingShingles } from './reading-shingles.ts';
import type { Readings } from './readings.ts';
import { sentenceStarts } from './sentences.ts';
import type { Shingles } from './shingles.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A line of text as ranking compares it. */
export interface Line {
  /** The words in reading order, without the closed-up forms of compounds. */
  readonly terms: readonly string[];
  readonly shingles: Shingles;
}

export interface Title extends Line {
  /** What each word counts among the others: rare ones more, stop words nothing. */
  readonly importance: readonly number[];
  readonly totalImportance: number;
  /** The closed-up forms of compounds. */
  readonly closed: readonly string[];
}

/** What the first of a ranking are compared with besides their titles. */
export interface Passages {
  readonly keywords: readonly Line[];
  readonly summary: Shingles;
  /** Of the summary and of the text that the index keeps. */
  readonly sentences: readonly Shingles[];
}

export interface Reader {
  readonly read: Readings;
  readonly vocabulary: Vocabulary;
  readonly locale: LocaleCode;
}

export function readTitle({ title }: StoredDocument, { read, vocabulary, locale }: Reader): Title {
  const tokens = read(title);
  const words = tokens.filter(({ joined }) => !joined);
  const importance = words.map(({ stop, weight, term }) =>
    stop ? 0 : weight * (vocabulary.terms.get(term)?.idf ?? 0),
  );
  return {
    terms: words.map(({ term }) => term),
    shingles: readingShingles(title, tokens, locale),
    importance,
    totalImportance: importance.reduce((sum, value) => sum + value, 0),
    closed: tokens.filter(({ joined }) => joined).map(({ term }) => term),
  };
}

export function readPassages({ keywords, summary, text }: StoredDocument, { read, locale }: Reader): Passages {
  const shinglesOf = (piece: Piece): Shingles => contentShingles(piece.text, piece.tokens, locale);
  // A reading costs about as much as some words: all keywords are read at once.
  const lines = keywords.map((keyword) => `${keyword}\n`);
  let next = 0;
  const lineStarts = lines.map((line) => (next += line.length) - line.length);
  const sentences = [summary, text].flatMap((source) => pieces(source, sentenceStarts(source), read));
  return {
    keywords: pieces(lines.join(''), lineStarts, read).map((line) => ({
      terms: line.tokens.filter(({ joined }) => !joined).map(({ term }) => term),
      shingles: shinglesOf(line),
    })),
    summary: shinglesOf({ text: summary, tokens: read(summary) }),
    sentences: sentences.map(shinglesOf),
  };
}

interface Piece {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** A text cut where its pieces begin. */
function pieces(text: string, starts: readonly number[], read: Readings): Piece[] {
  const tokens = read(text);
  let next = 0;
  return starts.map((start, place) => {
    const end = starts[place + 1] ?? text.length;
    const first = next;
    while ((tokens[next]?.start ?? Infinity) < end) next += 1;
    return { text: text.slice(start, end), tokens: tokens.slice(first, next) };
  });
}
