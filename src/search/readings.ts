import { analyse, type Analyzer, type Token } from './analyse.ts';

/** Gives the words of a text, and remembers them for a while. */
export type Readings = (text: string) => readonly Token[];

const mostRemembered = 50_000;

/** One query reads the text of a result for its rank, for its marks and for its snippet: it is analysed once. */
export function rememberedReadings(analyzer: Analyzer): Readings {
  const known = new Map<string, readonly Token[]>();
  let remembered = 0;
  return (text) => {
    const found = known.get(text);
    if (found) return found;
    const tokens = analyse(text, analyzer);
    if (remembered > mostRemembered) {
      known.clear();
      remembered = 0;
    }
    known.set(text, tokens);
    remembered += tokens.length;
    return tokens;
  };
}
