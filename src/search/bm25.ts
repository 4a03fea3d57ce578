import { isCjk } from './cjk.ts';
import type { LocaleCode } from '../lib/locales.ts';
import { eachTerm, type PackedList } from './packed-index.ts';

/** How fast a repeated word saturates (k1), and how much a long field counts less (b). */
interface Parameters {
  readonly k1: number;
  readonly b: number;
}

export function bm25Parameters(locale: LocaleCode): Parameters {
  return { k1: isCjk(locale) ? 1.2 : 2, b: 0.75 };
}

/** How rare a term is among `total` documents, in lunr's form; highest for a word that none has. */
export function inverseFrequency(documents: number, total: number): number {
  return Math.log(1 + (total - documents + 0.5) / (documents + 0.5));
}

/** Gives, for each document's list of one field, the factor by which `times` occurrences of a term multiply its idf. */
export function termFactors(lists: readonly PackedList[], { k1, b }: Parameters): ((times: number) => number)[] {
  const lengths = lists.map(length);
  const average = lengths.reduce((sum, size) => sum + size, 0) / lists.length;
  return lengths.map((size) => {
    const norm = k1 * (1 - b + b * (size / average));
    return (times) => ((k1 + 1) * times) / (norm + times);
  });
}

function length(list: PackedList): number {
  let sum = 0;
  eachTerm(list, (_, times) => {
    sum += times;
  });
  return sum;
}
