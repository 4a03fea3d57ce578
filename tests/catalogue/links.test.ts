import { describe, expect, it } from 'vitest';
import { readLink } from '../../src/catalogue/links.ts';

const from = { path: 'delivery/track-my-parcel' };

describe('a link in an article', () => {
  it.each([
    ['parcel-is-late.md', 'delivery/parcel-is-late', ''],
    ['./parcel-is-late.md', 'delivery/parcel-is-late', ''],
    ['../returns/return-label.md', 'returns/return-label', ''],
    ['../returns/return-label.md#print-it', 'returns/return-label', 'print-it'],
    ['../returns/return%2Dlabel.md#dr%C3%BCcken', 'returns/return-label', 'drücken'],
    ['a.md#%E0%A4%A', 'delivery/a', '%E0%A4%A'],
  ])('%s leads to an article', (href, path, anchor) => {
    expect(readLink(href, from)).toEqual({ kind: 'article', path, anchor });
  });

  it.each([
    ['#print-it', { kind: 'anchor', anchor: 'print-it' }],
    ['#', { kind: 'anchor', anchor: '' }],
    ['', { kind: 'anchor', anchor: '' }],
    ['/images/parcel.webp', { kind: 'public-file', path: '/images/parcel.webp' }],
    ['https://example.com/a.md', { kind: 'outside', scheme: 'https' }],
    ['MAILTO:a@example.com', { kind: 'outside', scheme: 'mailto' }],
    ['JavaScript:alert(1)', { kind: 'outside', scheme: 'javascript' }],
    ['//example.com/a.md', { kind: 'unreadable' }],
    ['\\\\example.com\\a.md', { kind: 'article', path: 'delivery/\\\\example.com\\a', anchor: '' }],
    ['return-label', { kind: 'unreadable' }],
    ['return-label.html', { kind: 'unreadable' }],
    ['example.com', { kind: 'unreadable' }],
  ])('%j is read for what it is', (href, target) => {
    expect(readLink(href, from)).toEqual(target);
  });
});
