import { analyse, type Analyzer, type Lexeme, type Token } from './analyse.ts';

/** A word or several in a row, as they are read. */
export type Wording = readonly Lexeme[];

/** What groups of synonyms know of a text. */
export interface Synonyms {
  /** What else its words and phrases are called; not those that it says itself. */
  readonly others: readonly Wording[];
  /** Whether a group knows a word of it, alone or in a phrase: then it is spelled as meant. */
  readonly knows: (word: Lexeme) => boolean;
}

/** Looks up the words of a text. */
export type Thesaurus = (tokens: readonly Token[]) => Synonyms;

/** The thesaurus of groups of words and phrases that mean the same. What has no word to read is left out. */
export function createThesaurus(groups: readonly (readonly string[])[], analyzer: Analyzer): Thesaurus {
  const phrases = groups.map((group) => group.flatMap((entry) => readings(analyse(entry, analyzer))));
  return (tokens) => {
    const texts = readings(tokens);
    const others: Wording[] = [];
    const known: Lexeme[] = [];
    for (const group of phrases) {
      const said = group.filter((phrase) => texts.some((text) => contains(text, phrase)));
      if (said.length > 0) others.push(...group.filter((phrase) => !said.includes(phrase)));
      known.push(...said.flat());
    }
    return { others, knows: (word) => known.some((said) => isSame(said, word)) };
  };
}

/** A text with its compounds in parts, and with them closed up ("e mail", "email"); one phrase where it has none. */
function readings(tokens: readonly Token[]): Wording[] {
  if (tokens.length === 0) return [];
  const closed = tokens.filter(({ joined }) => joined);
  const isPart = ({ start, end }: Token): boolean => closed.some((whole) => whole.start <= start && end <= whole.end);
  const inParts = tokens.filter(({ joined }) => !joined);
  return closed.length === 0 ? [inParts] : [inParts, tokens.filter((token) => token.joined || !isPart(token))];
}

function contains(text: Wording, phrase: Wording): boolean {
  return text.some((_, place) => phrase.every((word, offset) => isSame(word, text[place + offset])));
}

/** The raw forms are compared as well: without its accents, a word may have another stem. */
function isSame(word: Lexeme, other: Lexeme | undefined): boolean {
  return other !== undefined && (word.term === other.term || word.raw === other.raw);
}
