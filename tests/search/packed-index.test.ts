import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldNames, perField } from '../../src/search/fields.ts';
import { packIndex, type FieldTerms } from '../../src/search/packed-index.ts';
import { eachNumber, packNumbers } from '../../src/search/packed-numbers.ts';
import { documentsOf, unpackFields, type FieldPostings } from '../../src/search/postings.ts';

function unpackNumbers(packed: string): number[] {
  const numbers: number[] = [];
  eachNumber(packed, (number) => numbers.push(number));
  return numbers;
}

describe('packed numbers', () => {
  test('are one character each, and need no escape in JSON', () => {
    const numbers = [0, 1, 56, 57, 58, 91, 92, 1000, 55_259, 55_260, 60_000];
    const packed = packNumbers(numbers);
    expect(packed).toHaveLength(numbers.length);
    expect(JSON.stringify(packed)).toBe(`"${packed}"`);
    expect(unpackNumbers(packed)).toEqual(numbers);
  });

  test('come back as they were, also after UTF-8', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1_000_000 })), (numbers) => {
        const packed = packNumbers(numbers);
        expect(packed.isWellFormed()).toBe(true);
        expect(unpackNumbers(new TextDecoder().decode(new TextEncoder().encode(packed)))).toEqual(numbers);
      }),
    );
  });
});

const word = fc.constantFrom('a', 'b', 'c', 'constructor', '__proto__', '返品');
const documents = fc.array(fc.record(perField(() => fc.array(word, { maxLength: 6 }))), { maxLength: 8 });

/** Each term's documents and counts in a field, as they were packed. */
function counted({ starts, documents: of, times }: FieldPostings, terms: readonly string[]): Record<string, number>[] {
  const perDocument: Record<string, number>[] = [];
  terms.forEach((term, number) => {
    for (let place = starts[number]!; place < starts[number + 1]!; place += 1) {
      const entry = (perDocument[of[place]!] ??= Object.create(null) as Record<string, number>);
      entry[term] = times[place]!;
    }
  });
  return perDocument;
}

describe('a packed index', () => {
  test('knows how often each document has each term in each field', () => {
    fc.assert(
      fc.property(documents, (given: FieldTerms[]) => {
        const packed = packIndex(given);
        expect(packed.documents).toBe(given.length);
        expect(packed.terms).toEqual([...packed.terms].sort());
        const fields = unpackFields(packed);
        for (const field of fieldNames) {
          const found = counted(fields[field], packed.terms);
          given.forEach((document, number) => {
            const expected = Object.fromEntries(
              Object.entries(Object.groupBy(document[field], (term) => `=${term}`)).map(([term, all = []]) => [
                term,
                all.length,
              ]),
            );
            const ours = Object.fromEntries(
              Object.entries(found[number] ?? {}).map(([term, count]) => [`=${term}`, count]),
            );
            expect(ours).toEqual(expected);
          });
        }
      }),
    );
  });

  test('lists the documents of a term in ascending order', () => {
    const have = (...title: string[]): FieldTerms => ({ title, keywords: [], body: [], category: [] });
    const packed = packIndex([
      have('lamp'),
      have('kettle', 'kettle'),
      have('lamp', 'kettle', 'kettle', 'kettle'),
      have(),
    ]);
    const { title } = unpackFields(packed);
    expect(packed.terms).toEqual(['kettle', 'lamp']);
    expect([...documentsOf(title, 0)]).toEqual([1, 2]);
    expect([...documentsOf(title, 1)]).toEqual([0, 2]);
    expect([...title.times]).toEqual([2, 3, 1, 1]);
    expect(packed.fields.title).toEqual({ gaps: '$#!#$', repeats: '$%!' });
  });
});
