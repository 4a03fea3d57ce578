import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { analyse, createAnalyzer } from '../../src/search/analyse.ts';
import { contentShingles, readingShingles } from '../../src/search/reading-shingles.ts';
import { likenessTo, shinglesOf, trigrams } from '../../src/search/shingles.ts';

const word = fc.string({ unit: fc.constantFrom(...Array.from('abcdeß追跡')), minLength: 1, maxLength: 8 });

describe('trigrams', () => {
  test('are the runs of three characters with the spaces around words, each once', () => {
    expect(trigrams(['aaaa'])).toHaveLength(3);
    expect(trigrams(['lost', 'parcel'])).toHaveLength(' lost parcel '.length - 2);
    expect(trigrams([])).toHaveLength(0);
  });

  test('come once each, and again the same', () => {
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const found = [...trigrams(words)];
        expect(new Set(found).size).toBe(found.length);
        expect([...trigrams(words)]).toEqual(found);
      }),
    );
  });
});

describe('likeness', () => {
  test('is Dice’s coefficient', () => {
    expect(likenessTo(shinglesOf(['a', 'b', 'c']))(shinglesOf(['b', 'c', 'd', 'e']))).toBeCloseTo(4 / 7);
    expect(likenessTo(shinglesOf(['追', '追跡']))(shinglesOf(['追']))).toBeCloseTo(2 / 3);
  });

  test('is 1 with itself, 0 with nothing, and the same both ways', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.array(word), (some, others) => {
        const [a, b] = [trigrams(some), trigrams(others)];
        expect(likenessTo(a)(a)).toBe(1);
        expect(likenessTo(a)(trigrams([]))).toBe(0);
        expect(likenessTo(a)(b)).toBe(likenessTo(b)(a));
      }),
    );
  });

  test('sees a misspelled word and a part of a compound', () => {
    expect(likenessTo(trigrams(['delivery']))(trigrams(['delivrey']))).toBeGreaterThan(0.4);
    expect(likenessTo(trigrams(['sendungsnummer']))(trigrams(['nummer']))).toBeGreaterThan(0.4);
  });
});

describe('the shingles of a text', () => {
  test('leave stop words out of the content', async () => {
    const english = await createAnalyzer('en');
    const text = 'Where is my parcel?';
    const tokens = analyse(text, english);
    expect(contentShingles(text, tokens, 'en')).toEqual(trigrams(['parcel']));
    expect(readingShingles(text, tokens, 'en')).toEqual(trigrams(['where', 'is', 'my', 'parcel']));
  });

  test('are characters, pairs and foreign words in Japanese', async () => {
    const text = '追跡のPDF';
    const shingles = contentShingles(text, analyse(text, await createAnalyzer('ja')), 'ja');
    expect([...shingles].sort()).toEqual([...shinglesOf(['追', '追跡', '跡', '跡の', 'の', 'pdf'])].sort());
  });
});
