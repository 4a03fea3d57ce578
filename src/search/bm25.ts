import { isCjk } from './cjk.ts';
import type { LocaleCode } from '../lib/locales.ts';
import type { FieldPostings } from './postings.ts';

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

/** Gives the factor by which `times` occurrences of a term in a field of one of `total` documents multiply its idf. */
export function termFactor(
  field: FieldPostings,
  total: number,
  { k1, b }: Parameters,
): (document: number, times: number) => number {
  const lengths = lengthsOf(field, total);
  const average = lengths.reduce((sum, size) => sum + size, 0) / total;
  const norms = Float64Array.from(lengths, (size) => k1 * (1 - b + b * (size / average)));
  return (document, times) => ((k1 + 1) * times) / ((norms[document] ?? Number.NaN) + times);
}

/** How many words each document has in a field. */
function lengthsOf({ documents, times }: FieldPostings, total: number): Uint32Array {
  const lengths = new Uint32Array(total);
  documents.forEach((document, place) => {
    lengths[document] = (lengths[document] ?? 0) + (times[place] ?? 0);
  });
  return lengths;
}
