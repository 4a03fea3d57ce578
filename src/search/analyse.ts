import type { LocaleCode } from '../lib/locales.ts';
import { fold } from './fold.ts';
import { normalise } from './normalise.ts';
import { loadStemmer, type Stemmer } from './stem.ts';
import { stopWords } from './stop-words.ts';
import { wordSplitter, type WordSplitter } from './words.ts';

/** Raised with every change of what `analyse` gives for any text: an index made by another version is refused. */
export const analyzerVersion = 2;

/** What a word means to the index, wherever it stands. */
export interface Lexeme {
  /** What the index stores: stemmed, then folded. */
  readonly term: string;
  /** The word itself, folded and not stemmed: what prefixes and misspellings are compared with. */
  readonly raw: string;
  readonly stop: boolean;
  /** What it counts before its rarity: 1, or less for words that any question may have. */
  readonly weight: number;
}

/** A word of a text; `start` and `end` are its range in the original text. */
export interface Token extends Lexeme {
  readonly start: number;
  readonly end: number;
  /** The closed-up form of a compound ("email" for "e-mail"); its parts follow. */
  readonly joined: boolean;
}

/** One locale's way of reading a text, the same for articles and for queries. */
export interface Analyzer {
  readonly locale: LocaleCode;
  readonly split: WordSplitter;
  readonly lexeme: (word: string) => Lexeme;
}

export async function createAnalyzer(locale: LocaleCode): Promise<Analyzer> {
  const stem = await loadStemmer(locale);
  return { locale, split: wordSplitter(locale), lexeme: lexicon(locale, stem) };
}

/** The same way of reading with more stop words. */
export function withStopWords(analyzer: Analyzer, words: readonly string[]): Analyzer {
  if (words.length === 0) return analyzer;
  const more = new Set(words.flatMap((word) => analyse(word, analyzer).map(({ raw }) => raw)));
  const lexeme = (word: string): Lexeme => {
    const known = analyzer.lexeme(word);
    return known.stop || !more.has(known.raw) ? known : { ...known, stop: true, weight: stopWordWeight };
  };
  return { ...analyzer, lexeme };
}

/** The words of a text in reading order. Particles of Chinese and Japanese are left out; see `grams.ts` for these. */
export function analyse(text: string, analyzer: Analyzer): Token[] {
  const normalised = normalise(text);
  return analyzer.split(normalised.text).map(({ text: word, start, end, joined }) => {
    // Spelled out: to spread it takes longer than all the rest.
    const { term, raw, stop, weight } = analyzer.lexeme(word);
    return { term, raw, stop, weight, start: normalised.start(start), end: normalised.end(end - 1), joined };
  });
}

const rememberedWords = 50_000;
const stopWordWeight = 0.3;
const questionWordWeight = 0.5;
const commonWordWeight = 0.5;

/** Looks words up once: stemming is the dearest part of analysis, and texts repeat their words. */
function lexicon(locale: LocaleCode, stem: Stemmer): (word: string) => Lexeme {
  const functionWords = wordSet(stopWords[locale].function, locale);
  const questionWords = wordSet(stopWords[locale].question, locale);
  const commonWords = wordSet(stopWords[locale].common, locale);
  const known = new Map<string, Lexeme>();

  return (word) => {
    const remembered = known.get(word);
    if (remembered) return remembered;
    const raw = fold(word, locale);
    const asks = questionWords.has(raw);
    const stop = asks || functionWords.has(raw);
    const term = /\p{N}/u.test(word) ? raw : fold(stem(word), locale) || raw;
    const weight = asks ? questionWordWeight : stop ? stopWordWeight : commonWords.has(raw) ? commonWordWeight : 1;
    const lexeme = { term, raw, stop, weight };
    // The words come from anyone's queries: what is remembered must not grow without end.
    if (known.size >= rememberedWords) known.clear();
    known.set(word, lexeme);
    return lexeme;
  };
}

function wordSet(list: string, locale: LocaleCode): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).map((word) => fold(word, locale)));
}
