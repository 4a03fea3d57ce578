import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, grounds } from '../../../src/catalogue/checks/brand.ts';
import { base, findingsWith } from '../memory-book.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('the contrast of two colours', () => {
  // Figures of the WebAIM contrast checker.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#000000', 2.44],
  ])('%s and %s is %d', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 1);
  });

  it('is between 1 and 21, and the same both ways', () => {
    fc.assert(
      fc.property(colour, colour, (a, b) => {
        const ratio = contrast(a, b);
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21);
        expect(contrast(b, a)).toBe(ratio);
      }),
    );
  });
});

describe('the accent of the brand', () => {
  it.each([
    ['#767676', []],
    ['#777777', ["brand.yml:4:18 low-contrast '#777777'"]],
  ])('%s on light ground: %j', async (accent, wanted) => {
    const brand = String(base['brand.yml']).replace('#1b5e8c', accent);
    expect(await findingsWith({ 'brand.yml': brand })).toEqual(wanted);
  });

  it('is judged on the grounds that the pages have', async () => {
    const tokens = await readFile(join(import.meta.dirname, '../../../src/styles/tokens.css'), 'utf8');
    for (const ground of Object.values(grounds)) expect(tokens).toContain(ground);
  });
});
