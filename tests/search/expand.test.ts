import { describe, expect, test } from 'vitest';
import { completions, corrections, desperateCorrections, relatives } from '../../src/search/expand.ts';
import type { TermStatistics } from '../../src/search/statistics.ts';
import { createVocabulary, termsSpelled } from '../../src/search/vocabulary.ts';

function term(name: string, documents = 1, inTitle = false): TermStatistics {
  return { term: name, number: 0, documents, idf: 1, inTitle };
}

const vocabulary = createVocabulary(
  [
    term('ship', 9),
    term('shipment', 2),
    term('shirt', 3, true),
    term('shoe', 1),
    term('deliveri', 4),
    term('reclam', 2),
    term('reclamacion', 1),
    term('constructor', 1),
    term('hasownproperti', 1),
  ],
  [
    ['ship', 'shipping', 'ships'],
    ['deliveri', 'deliveries', 'delivery'],
    ['reclam', 'reclamacion'],
  ],
);

describe('termsSpelled', () => {
  test('gives every term that a spelling stands for', () => {
    expect(termsSpelled(vocabulary, 'shipping')).toEqual(['ship']);
    expect(termsSpelled(vocabulary, 'reclamacion').sort()).toEqual(['reclam', 'reclamacion']);
    expect(termsSpelled(vocabulary, 'shippin')).toEqual([]);
  });
});

describe('completions', () => {
  test('gives those of titles first, then the commonest', () => {
    expect(completions(vocabulary, { raw: 'sh', term: 'sh' })).toEqual(['shirt', 'ship', 'shipment', 'shoe']);
  });

  test('also completes what is only a spelling of a term', () => {
    expect(completions(vocabulary, { raw: 'shippi', term: 'shippi' })).toEqual(['ship']);
    expect(completions(vocabulary, { raw: 'deliverie', term: 'deliveri' })).toEqual(['deliveri']);
  });

  test('waits for the second letter', () => {
    expect(completions(vocabulary, { raw: 's', term: 's' })).toEqual([]);
  });

  test('gives at most 24', () => {
    const many = createVocabulary(
      Array.from({ length: 40 }, (_, index) => term(`word${index}`)),
      [],
    );
    expect(completions(many, { raw: 'wo', term: 'wo' })).toHaveLength(24);
  });
});

describe('corrections', () => {
  test('gives the nearest terms with what their distance leaves of a match', () => {
    expect([...corrections(vocabulary, 'shrit')]).toEqual([['shirt', 0.8]]);
    expect([...corrections(vocabulary, 'delviery')]).toEqual([['deliveri', 0.8]]);
    expect([...corrections(vocabulary, 'reclamasionn')]).toContainEqual(['reclam', 0.5]);
  });

  test('prefers those that begin with the same letter', () => {
    const pair = createVocabulary([term('late', 1), term('date', 50)], []);
    expect([...corrections(pair, 'lace').keys()]).toEqual(['late']);
  });

  test('leaves short words alone and allows one edit below eight letters', () => {
    expect(corrections(vocabulary, 'sho').size).toBe(0);
    expect(corrections(vocabulary, 'shiprs').size).toBe(1);
    expect(corrections(vocabulary, 'sxirxt').size).toBe(0);
  });

  test('goes two edits far at little weight when nothing else is left', () => {
    expect([...desperateCorrections(vocabulary, 'sxirxt')]).toEqual([['shirt', 0.2]]);
  });
});

describe('relatives', () => {
  const cjk = createVocabulary(
    [term('待つ', 2), term('待遇', 1), term('経費精算', 1), term('注文', 9), term('shirt', 1)],
    [],
  );

  test('are the words that a word is part of, the commonest first', () => {
    expect([...relatives(cjk, '待')]).toEqual([
      ['待つ', 0.5],
      ['待遇', 0.5],
    ]);
    expect([...relatives(cjk, '精算')]).toEqual([['経費精算', 0.5]]);
  });

  test('are else those that share a character, for little', () => {
    expect([...relatives(cjk, '文書')]).toEqual([['注文', 0.2]]);
    expect([...relatives(cjk, 'かばん')]).toEqual([]);
  });
});
