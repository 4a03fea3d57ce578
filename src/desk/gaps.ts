import type { TextRange } from './reply.ts';

// Signs of private use: no value and no template holds them (value-words.ts takes them out).
const open = '\ue000';
const middle = '\ue001';
const close = '\ue002';
const gap = new RegExp(`${open}(?<name>[^${middle}]*)${middle}(?<label>[^${close}]*)${close}`, 'gu');

/** What stands in a template for a value that is missing, until `findGaps` has found it. */
export function gapMark(name: string, label: string): string {
  return `${open}${name}${middle}${label}${close}`;
}

/** The text with the labels of missing values, and where they stand. */
export function findGaps(marked: string): { text: string; gaps: (TextRange & { readonly name: string })[] } {
  const gaps: (TextRange & { readonly name: string })[] = [];
  let text = '';
  let from = 0;
  for (const { 0: whole, index, groups } of marked.matchAll(gap)) {
    text += marked.slice(from, index);
    const label = groups?.['label'] ?? '';
    gaps.push({ name: groups?.['name'] ?? '', start: text.length, end: text.length + label.length });
    text += label;
    from = index + whole.length;
  }
  return { text: text + marked.slice(from), gaps };
}
