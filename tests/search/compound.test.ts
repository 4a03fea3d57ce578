import { describe, expect, test } from 'vitest';
import { partsOfCompound } from '../../src/search/compound.ts';
import { search } from '../../src/search/search.ts';
import { createVocabulary } from '../../src/search/vocabulary.ts';
import { article } from './fixtures/article.ts';
import { indexOf } from './fixtures/books.ts';

const terms = ['return', 'label', 'liefer', 'status', 'versand', 'kosten', 'ort'];
const vocabulary = createVocabulary(
  terms.map((term) => ({ term, number: 0, documents: 1, idf: 1, inTitle: false })),
  [['liefer', 'lieferung']],
);
const parts = (word: string, locale: 'en' | 'de'): Record<string, number> =>
  Object.fromEntries(partsOfCompound(vocabulary, word, locale));

describe('partsOfCompound', () => {
  test('finds the two known words that are written together', () => {
    expect(parts('returnlabel', 'en')).toEqual({ return: 0.7, label: 0.7 });
  });

  test('skips what German puts between them', () => {
    expect(parts('lieferungskosten', 'de')).toEqual({ liefer: 0.7, kosten: 0.7 });
    expect(parts('lieferungskosten', 'en')).toEqual({});
  });

  test('takes one known part for little in German, and for nothing elsewhere', () => {
    expect(parts('versandpaket', 'de')).toEqual({ versand: 0.4 });
    expect(parts('labelprinter', 'en')).toEqual({});
  });

  test('does not take short words for parts', () => {
    expect(parts('kostenort', 'de')).toEqual({});
    expect(parts('ort', 'de')).toEqual({});
  });
});

describe('search for a compound', () => {
  test('finds the articles that have its parts', async () => {
    const index = await indexOf('de', [
      article({ id: 'a/lamp', title: 'Lampe tauschen', summary: 'So geht es.', text: 'Die Lampe.' }),
      article({ id: 'a/cost', title: 'Kosten der Rücksendung', summary: 'Wer zahlt.', text: 'Das Etikett.' }),
    ]);
    expect(search(index, 'Rücksendekosten').map(({ id }) => id)).toEqual(['a/cost']);
  });
});
