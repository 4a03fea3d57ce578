import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localeCodes } from '../../src/lib/locales.ts';
import { createAnalyzer } from '../../src/search/analyse.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { loadIndex } from '../../src/search/load-index.ts';
import { separator } from '../../src/search/packed-index.ts';
import { packNumbers } from '../../src/search/packed-numbers.ts';
import type { Mark } from '../../src/search/marks.ts';
import { search } from '../../src/search/search.ts';
import { article } from './fixtures/article.ts';
import { books, indexOf } from './fixtures/books.ts';

function expectMarksToFit(text: string, marks: readonly Mark[]): void {
  let previous = -1;
  for (const [start, end] of marks) {
    expect(start).toBeGreaterThan(previous);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    previous = end;
  }
}

describe.each(localeCodes)('any query and any article (%s)', (locale) => {
  const pieces = books[locale].flatMap(({ title, text, keywords }) => [
    title,
    ...keywords,
    ...text.split(/(?<=[.。])/u),
  ]);
  /** Anything at all, and what looks like the book cut and mixed. */
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc
      .array(fc.tuple(fc.constantFrom(...pieces), fc.nat(20), fc.nat(30)), { maxLength: 3 })
      .map((parts) => parts.map(([piece, start, length]) => piece.slice(start, start + length)).join(' ')),
  );

  test('gives hits whose marks lie in their texts, sorted and apart', async () => {
    const index = await indexOf(locale);
    fc.assert(
      fc.property(words, (query) => {
        for (const hit of search(index, query)) {
          expect(Number.isFinite(hit.score)).toBe(true);
          expectMarksToFit(hit.title, hit.titleMarks);
          expectMarksToFit(hit.snippet.text, hit.snippet.marks);
          expect(hit.snippet.text.length).toBeLessThanOrEqual(172);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('finds an article by its own title, whatever it says', async () => {
    const analyzer = await createAnalyzer(locale);
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (texts) => {
        const documents = texts.map((text, number) =>
          article({ id: `a/${number}`, title: text, summary: text, keywords: [text], text }),
        );
        const file = buildIndex(documents, analyzer);
        const index = loadIndex(JSON.parse(JSON.stringify(file)), analyzer);
        const found = new Set(search(index, texts[0] ?? '').map((hit) => hit.id));
        const firstHasTitleWords = file.lunr.fields.title.gaps
          .split(separator)
          .some((gaps) => gaps.startsWith(packNumbers([0])));
        if (firstHasTitleWords) expect(found).toContain('a/0');
        for (const hit of search(index, texts.at(-1) ?? '')) expectMarksToFit(hit.snippet.text, hit.snippet.marks);
      }),
      { numRuns: 60 },
    );
  });
});
