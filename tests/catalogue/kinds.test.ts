import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/catalogue/kinds.ts';

describe('the kind of a file', () => {
  it.each([
    ['brand.yml', 'brand', {}],
    ['faq/en/returns/label.md', 'faq', { locale: 'en', category: 'returns', slug: 'label' }],
    ['macros/de/returns/label.md', 'macro', { locale: 'de', category: 'returns', slug: 'label' }],
    ['snippets/en/greeting.md', 'snippet', { locale: 'en', slug: 'greeting' }],
    ['policies/amazon/no-links.yml', 'rule', { channel: 'amazon', slug: 'no-links' }],
    ['search/ja.yml', 'searchWords', { locale: 'ja' }],
    ['utterances/it.yml', 'utterances', { locale: 'it' }],
  ])('%s is %s', (path, name, names) => {
    expect(kindOf(path)).toEqual({ name, names });
  });

  it.each([
    'notes.md',
    'faq/en/label.md',
    'faq/en/a/b/label.md',
    'faq/en/returns/.md',
    'faq/en/returns/label.yml',
    'brand.yaml',
    'Brand.yml',
    '',
  ])('%j is none', (path) => {
    expect(kindOf(path)).toBeUndefined();
  });
});
