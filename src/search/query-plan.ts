import { analyse, type Lexeme, type Token } from './analyse.ts';
import { inverseFrequency } from './bm25.ts';
import { hasCjk } from './cjk.ts';
import { completions, corrections, desperateCorrections, relatives, type Hits } from './expand.ts';
import { partsOfCompound } from './compound.ts';
import { grams, type Gram } from './grams.ts';
import { contentShingles, readingShingles } from './reading-shingles.ts';
import type { Shingles } from './shingles.ts';
import type { SearchIndex } from './load-index.ts';
import type { Wording } from './thesaurus.ts';
import { termsSpelled, type Vocabulary } from './vocabulary.ts';

/** A word of the query and what it stands for in the index. */
export interface QueryWord {
  readonly token: Token;
  readonly hits: Hits;
  /** What the word counts among the query's words: rare ones more, stop words less. */
  readonly importance: number;
}

/** What a query looks for. Any of its words may match. */
export interface QueryPlan {
  readonly words: readonly QueryWord[];
  /** Terms that mean the same as the query's words. They find articles, and do not count as words that these have. */
  readonly synonyms: Hits;
  /** Characters and pairs of neighbours of the Chinese or Japanese parts of the query. */
  readonly grams: readonly Gram[];
  /** Of the whole query, and without stop words. */
  readonly shingles: { readonly all: Shingles; readonly content: Shingles };
}

/** Queries may be whole messages: what comes after this many characters is not looked at. */
const longestQuery = 300;
const completionOfKnownWord = 0.2;
const completionOfFinishedWord = 0.5;
const synonymBoost = 0.35;
const endsInWord = /[\p{L}\p{N}\p{M}]$/u;

export function planQuery(query: string, { analyzer, thesaurus, vocabulary, documents }: SearchIndex): QueryPlan {
  const text = query.slice(0, longestQuery);
  const tokens = analyse(text, analyzer);
  const last = endsInWord.test(text) ? tokens.at(-1) : undefined;
  const { others, knows } = thesaurus(tokens);
  const words = distinctWords(tokens).map((token) => {
    const compound = tokens.find(({ joined, start, end }) => joined && start <= token.start && token.end <= end);
    const named = token.stop || knows(token);
    return { token, hits: expand({ token, compound, named, open: token.raw === last?.raw }, { vocabulary, analyzer }) };
  });
  const synonyms = synonymHits(others, words, vocabulary);
  const found = grams(text, analyzer.locale);

  const nothing =
    synonyms.size === 0 &&
    words.every((word) => word.hits.size === 0) &&
    !found.some((gram) => vocabulary.terms.has(gram.term));
  const final = nothing
    ? words.map(({ token }) => ({ token, hits: desperateCorrections(vocabulary, token.raw) }))
    : words;
  return {
    words: final.map((word) => ({
      ...word,
      importance: word.token.weight * rarity(word, vocabulary, documents.length),
    })),
    synonyms,
    grams: found,
    shingles: {
      all: readingShingles(text, tokens, analyzer.locale),
      content: contentShingles(text, tokens, analyzer.locale),
    },
  };
}

/** What the words do not hit anyway. The words of a phrase share its boost; its stop words find nothing. */
function synonymHits(wordings: readonly Wording[], words: readonly { hits: Hits }[], vocabulary: Vocabulary): Hits {
  const hits = new Map<string, number>();
  for (const wording of wordings) {
    const content = wording.filter(({ stop }) => !stop);
    const boost = synonymBoost / content.length;
    for (const term of content.flatMap((word) => exactTerms(word, vocabulary))) {
      if (!words.some((word) => word.hits.has(term))) hits.set(term, Math.max(hits.get(term) ?? 0, boost));
    }
  }
  return hits;
}

function distinctWords(tokens: readonly Token[]): Token[] {
  const byRaw = new Map<string, Token>();
  for (const token of tokens) {
    if (!token.joined && !byRaw.has(token.raw)) byRaw.set(token.raw, token);
  }
  return [...byRaw.values()];
}

interface Expandable {
  readonly token: Token;
  /** The closed-up form of the compound that the word is part of. */
  readonly compound: Token | undefined;
  /** Whether it is a word of the language or the book, even if no article has it. */
  readonly named: boolean;
  /** Whether the reader may still be typing this word. */
  readonly open: boolean;
}

function expand(
  { token, compound, named, open }: Expandable,
  { vocabulary, analyzer: { locale } }: Pick<SearchIndex, 'vocabulary' | 'analyzer'>,
): Hits {
  const exact = [...exactTerms(token, vocabulary), ...(compound ? exactTerms(compound, vocabulary) : [])];
  const known = exact.length > 0 || named;
  const hits = new Map<string, number>();
  if (!known || open) {
    const boost = known ? completionOfKnownWord : open ? 1 : completionOfFinishedWord;
    for (const term of completions(vocabulary, token)) hits.set(term, boost);
  }
  for (const term of exact) hits.set(term, 1);
  if (hits.size > 0 || known) return hits;
  if (hasCjk(token.raw)) return relatives(vocabulary, token.raw);
  return new Map([...partsOfCompound(vocabulary, token.raw, locale), ...corrections(vocabulary, token.raw)]);
}

function exactTerms({ term, raw }: Lexeme, vocabulary: Vocabulary): string[] {
  const spelled = termsSpelled(vocabulary, raw);
  return vocabulary.terms.has(term) ? [term, ...spelled] : spelled;
}

/** The rarity of the commonest of a word's best hits; a stop word that no title has tells nothing. */
function rarity({ token, hits }: Pick<QueryWord, 'token' | 'hits'>, vocabulary: Vocabulary, total: number): number {
  if (hits.size === 0) return token.stop ? 0 : inverseFrequency(0, total);
  const best = Math.max(...hits.values());
  const rarities = [...hits]
    .filter(([, boost]) => boost === best)
    .map(([term]) => vocabulary.terms.get(term)?.idf ?? 0);
  return Math.min(...rarities);
}
