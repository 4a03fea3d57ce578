import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { OrderFormat } from '../../src/orders/order-format.ts';
import { orderFormats } from '../../src/orders/order-formats.ts';
import { recognise, type Layout, type Unrecognised } from '../../src/orders/recognise.ts';

const found = (...rows: string[][]): Layout | Unrecognised =>
  recognise([{ delimiter: ',', rows: rows.map((cells, index) => ({ number: index + 1, cells })) }]);

/** The fewest columns that a file of a format has, by one of their names. */
const least = ({ columns }: OrderFormat, name = 0): string[] =>
  columns.filter(({ isRequired }) => isRequired).map(({ names }) => names[name] ?? names[0]);

describe.each(orderFormats.map((format) => [format.name, format] as const))('the format %s', (_, format) => {
  it('is recognised by its least columns, in any order and among others', () => {
    const header = ['Colour', ...least(format).toReversed(), 'Weight'];
    expect(found(['A title'], [], header)).toMatchObject({ format, headerLine: 3 });
  });

  it('is recognised in the words of other regions', () => {
    expect(found(least(format, 1).map((name) => name.toUpperCase().replaceAll(/[ -]/gu, '_')))).toMatchObject({
      format,
    });
  });

  it('is not recognised where one of them is missing, and the message names it', () => {
    for (const column of least(format)) {
      const result = found(least(format).filter((name) => name !== column));
      expect(result).toMatchObject({
        fault: { code: 'lacks', values: { format: format.name, lacks: [{ values: { name: column } }] } },
        problem: expect.stringContaining(`the ${format.name}; it lacks "${column}"`) as unknown,
      });
    }
  });

  it('is of a channel of the book, and its example is an order id', () => {
    expect(existsSync(`content/channels/${format.channel}.yml`)).toBe(true);
    expect(format.orderId.example).toMatch(format.orderId.shape);
  });
});

describe('a header of several formats', () => {
  it('is of the one that has more of its columns', () => {
    const [allOrders, shipments] = orderFormats;
    const header = [...new Set([...least(allOrders!), ...shipments!.columns.map(({ names }) => names[0])])];
    expect(found(header)).toMatchObject({ format: shipments });
  });
});

describe('a long header of no format', () => {
  it('is told in part', () => {
    const names = Array.from({ length: 30 }, (_, index) => `Column ${index}`);
    expect(found(names)).toMatchObject({ problem: expect.stringMatching(/Column 11 and 18 more$/u) as unknown });
  });
});
