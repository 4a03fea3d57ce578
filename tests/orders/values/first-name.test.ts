import { describe, expect, it } from 'vitest';
import { readFirstName } from '../../../src/orders/values/first-name.ts';

describe('the name to greet by', () => {
  it.each([
    ['Erika Muster', 'Erika'],
    ['Dr. Erika Muster', 'Erika'],
    ['MUSTER, ERIKA', 'Erika'],
    ['ANNE-MARIE O’NEIL', 'Anne-Marie'],
    ['maria gonzález', 'Maria'],
    ["d'arcy bell", "D'Arcy"],
    ['McKenna Hart', 'McKenna'],
    ['Ólafur (Oli) Jónsson', 'Ólafur'],
    ['高橋 さくら', '高橋'],
    ['高橋　さくら', '高橋'],
    ['王小明', '王小明'],
  ])('is in %j', (full, name) => {
    expect(readFirstName(full)).toBe(name);
  });

  it.each([
    '',
    'J. Smith',
    'N*** B***',
    'Hollow Oak Ltd.',
    'Muster GmbH',
    '株式会社みどり',
    'shop@mail.example',
    'user77',
    'Mr',
  ])('is not in %j', (full) => {
    expect(readFirstName(full)).toBeUndefined();
  });
});
