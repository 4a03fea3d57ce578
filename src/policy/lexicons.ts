import type { LocaleCode } from '../lib/locales.ts';
import type { Concept } from '../model/concepts.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { compilePhrases } from './text/phrases.ts';
import type { Tokens } from './text/tokens.ts';
import type { RawSpan } from './text/view.ts';

interface ConceptMention extends RawSpan {
  readonly concept: Concept;
}

/** The lexicon of a language, ready to read with; English is read along, since English words stand in all languages. */
export type Lexicons = (locale: LocaleCode) => { readonly mentions: (tokens: Tokens) => ConceptMention[] };

const homonym = 'homonym';

/** What is English in an English text only: "so" and "posible" are words of other languages too. */
const englishAlone: readonly Concept[] = ['turn', 'misspelling'];

/** Compiles each language's phrases when it is first needed. */
export function createLexicons(lexicons: Partial<Readonly<Record<LocaleCode, Lexicon>>>): Lexicons {
  const compiled = new Map<LocaleCode, ReturnType<Lexicons>>();
  return (locale) => {
    const known =
      compiled.get(locale) ?? compile(locale === 'en' ? [lexicons.en] : [lexicons[locale], readAlong(lexicons.en)]);
    compiled.set(locale, known);
    return known;
  };
}

function readAlong(english: Lexicon | undefined): Lexicon | undefined {
  if (!english) return undefined;
  const concepts = Object.entries(english.concepts).filter(([concept]) => !englishAlone.includes(concept as Concept));
  return { ...english, concepts: Object.fromEntries(concepts) };
}

function compile(parts: readonly (Lexicon | undefined)[]): ReturnType<Lexicons> {
  const phrases: Partial<Record<Concept | typeof homonym, string[]>> = { [homonym]: [] };
  for (const part of parts) {
    phrases[homonym]?.push(...(part?.homonyms ?? []));
    for (const [concept, texts] of Object.entries(part?.concepts ?? {}) as [Concept, string[]][]) {
      (phrases[concept] ??= []).push(...texts);
    }
  }
  const set = compilePhrases<Concept | typeof homonym>(phrases);
  return {
    mentions: (tokens) => {
      const found = new Map<Concept, Map<number, ConceptMention>>();
      const blocked: RawSpan[] = [];
      set.find(tokens, (name, first, behind) => {
        const start = tokens.spans[first]?.start ?? 0;
        const end = tokens.spans[behind - 1]?.end ?? start;
        if (name === homonym) blocked.push({ start, end });
        else {
          const own = found.get(name) ?? new Map<number, ConceptMention>();
          found.set(name, own);
          // The longest phrase of a concept at a place speaks for the shorter ones.
          if ((own.get(start)?.end ?? 0) < end) own.set(start, { concept: name, start, end });
        }
      });
      return [...found.values()]
        .flatMap((own) => [...own.values()])
        .filter(({ start, end }) => !blocked.some((other) => other.start <= start && end <= other.end));
    },
  };
}
