import { inverseFrequency } from './bm25.ts';
import { fieldNames } from './fields.ts';
import type { PackedIndex } from './packed-index.ts';
import { documentsOf, type AllPostings } from './postings.ts';

/** A term and what a query needs to know of it. */
export interface TermStatistics {
  readonly term: string;
  /** The term's number in the index. */
  readonly number: number;
  /** How many articles have it, in any field. */
  readonly documents: number;
  /** Inverse document frequency: the rarer, the higher. */
  readonly idf: number;
  readonly inTitle: boolean;
}

/** Statistics by term number. An article counts once for a term, in however many fields it has it. */
export function termStatistics({ terms, documents: total }: PackedIndex, fields: AllPostings): TermStatistics[] {
  const lastTerm = new Int32Array(total).fill(-1);
  return terms.map((term, number) => {
    let having = 0;
    for (const field of fieldNames) {
      for (const document of documentsOf(fields[field], number)) {
        if (lastTerm[document] === number) continue;
        lastTerm[document] = number;
        having += 1;
      }
    }
    const inTitle = documentsOf(fields.title, number).length > 0;
    return { term, number, documents: having, idf: inverseFrequency(having, total), inTitle };
  });
}
