import { inverseFrequency } from './bm25.ts';
import { fieldNames } from './fields.ts';
import { eachTerm, type PackedIndex } from './packed-index.ts';

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
export function termStatistics({ terms, fields }: PackedIndex): TermStatistics[] {
  const total = fields.title.length;
  const documents = new Uint32Array(terms.length);
  const inTitle = new Uint8Array(terms.length);
  const lastSeen = new Int32Array(terms.length).fill(-1);
  for (let document = 0; document < total; document += 1) {
    for (const field of fieldNames) {
      eachTerm(fields[field][document] ?? [], (number) => {
        if (field === 'title') inTitle[number] = 1;
        if (lastSeen[number] === document) return;
        lastSeen[number] = document;
        documents[number] = (documents[number] ?? 0) + 1;
      });
    }
  }
  return terms.map((term, number) => {
    const having = documents[number] ?? 0;
    return { term, number, documents: having, idf: inverseFrequency(having, total), inTitle: inTitle[number] === 1 };
  });
}
