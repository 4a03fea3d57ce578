import { describe, expect, it } from 'vitest';
import { deepestLine } from '../../../src/catalogue/parse/nesting.ts';

describe('nesting', () => {
  it.each([
    ['quotes', '> '.repeat(50_000)],
    ['quotes without spaces', '>'.repeat(50_000)],
    ['lists', '- '.repeat(50_000)],
    ['numbered lists', '1. '.repeat(50_000)],
    ['lists in quotes', '> - '.repeat(20_000)],
    ['indented lists', Array.from({ length: 100 }, (_, depth) => `${' '.repeat(2 * depth)}- x`).join('\n')],
  ])('of %s has a limit', (_name, markdown) => {
    expect(deepestLine(`Text.\n\n${markdown}\n`)).toBeDefined();
  });

  it.each([
    ['a rule across the page', '-'.repeat(200)],
    ['the line under a table head', `|${'---|'.repeat(80)}`],
    ['a list in a list in a quote', '> - - 1. text'],
    ['code far to the right', `${' '.repeat(100)}- x`],
    ['a long line of stars', '*'.repeat(200)],
  ])('is none in %s', (_name, markdown) => {
    expect(deepestLine(`Text.\n\n${markdown}\n`)).toBeUndefined();
  });
});
