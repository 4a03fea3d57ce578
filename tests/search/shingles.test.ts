import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { analyse, createAnalyzer } from '../../src/search/analyse.ts';
import { readingShingles } from '../../src/search/reading-shingles.ts';
import { shinglesOf, similarity, trigrams } from '../../src/search/shingles.ts';

const word = fc.string({ unit: fc.constantFrom(...Array.from('abcdeß追跡')), minLength: 1, maxLength: 8 });

describe('trigrams', () => {
  test('are the runs of three characters with the spaces around words, each once', () => {
    expect(trigrams(['aaaa'])).toHaveLength(3);
    expect(trigrams(['lost', 'parcel'])).toHaveLength(' lost parcel '.length - 2);
    expect(trigrams([])).toHaveLength(0);
  });

  test('ascend', () => {
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const found = [...trigrams(words)];
        expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
      }),
    );
  });
});

describe('similarity', () => {
  test('is Dice’s coefficient', () => {
    expect(similarity(shinglesOf(['a', 'b', 'c']), shinglesOf(['b', 'c', 'd', 'e']))).toBeCloseTo(4 / 7);
    expect(similarity(shinglesOf(['追', '追跡']), shinglesOf(['追']))).toBeCloseTo(2 / 3);
  });

  test('is 1 with itself, 0 with nothing, and the same both ways', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.array(word), (some, others) => {
        const [a, b] = [trigrams(some), trigrams(others)];
        expect(similarity(a, a)).toBe(1);
        expect(similarity(a, trigrams([]))).toBe(0);
        expect(similarity(a, b)).toBe(similarity(b, a));
      }),
    );
  });

  test('sees a misspelled word and a part of a compound', () => {
    expect(similarity(trigrams(['delivery']), trigrams(['delivrey']))).toBeGreaterThan(0.4);
    expect(similarity(trigrams(['sendungsnummer']), trigrams(['nummer']))).toBeGreaterThan(0.4);
  });
});

describe('the shingles of a text', () => {
  test('leave stop words out of the content', async () => {
    const english = await createAnalyzer('en');
    const read = (text: string): ReturnType<typeof readingShingles> =>
      readingShingles(text, analyse(text, english), 'en');
    expect(read('Where is my parcel?').content).toEqual(trigrams(['parcel']));
    expect(read('Where is my parcel?').all).toEqual(trigrams(['where', 'is', 'my', 'parcel']));
  });

  test('are characters, pairs and foreign words in Japanese', async () => {
    const text = '追跡のPDF';
    const { content } = readingShingles(text, analyse(text, await createAnalyzer('ja')), 'ja');
    expect(content).toEqual(shinglesOf(['追', '追跡', '跡', '跡の', 'の', 'pdf']));
  });
});
