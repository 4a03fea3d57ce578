import { describe, expect, it } from 'vitest';
import { cellText, foldedName } from '../../../src/orders/values/cell.ts';

describe('a cell', () => {
  it.each([
    ['576461234567890123\t', '576461234567890123'],
    ['="00123"', '00123'],
    ["'04109", '04109'],
    ['"Lámpara ""Luna"""', 'Lámpara "Luna"'],
    ['"Lumen" lamp "XL"', '"Lumen" lamp "XL"'],
    [' Lamp,\r\n\u00A0green\u200B ', 'Lamp, green'],
    ['--', ''],
    ['N/A', ''],
  ])('has of %j the value %j', (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });

  it('of no value is empty', () => {
    expect(cellText(undefined)).toBe('');
  });
});

describe('the name of a column', () => {
  it('is the same in all spellings', () => {
    const names = ['Order ID', 'order-id', 'ORDER_ID', ' Order  Id ', 'Ｏｒｄｅｒ ID'];
    expect(new Set(names.map(foldedName))).toEqual(new Set(['orderid']));
    expect(foldedName('Name des Ka\u0308ufers')).toBe('namedeskäufers');
  });
});
