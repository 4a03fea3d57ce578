import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCipher, keyIdOf, keyOf } from '../../src/store/cipher-fs.ts';

const [first, second] = [keyOf(randomBytes(32)), keyOf(randomBytes(32))];
const cipher = createCipher([first]);

test('whatever a text is, it comes back as it was, from its own place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, place) => {
      expect(cipher.open(cipher.seal(text, place), place)).toBe(text);
    }),
  );
});

test('the same text is never encrypted to the same value', () => {
  const sealed = Array.from({ length: 200 }, () => cipher.seal('Tobias', 'first_name'));
  expect(new Set(sealed).size).toBe(200);
});

test('a value names the key that closed it, and nothing of the text', () => {
  const sealed = cipher.seal('Tobias', 'first_name');
  expect(keyIdOf(sealed)).toBe(first.id);
  expect(sealed).toMatch(/^[0-9a-f]{8}\.[\w-]+$/u);
  expect(Buffer.from(sealed.slice(9), 'base64url').includes('Tobias')).toBe(false);
});

test('a value with one changed character does not open', () => {
  const sealed = cipher.seal('JD0146000091827364', 'tracking');
  fc.assert(
    // The last character holds bits that base64url does not use.
    fc.property(fc.integer({ min: 9, max: sealed.length - 2 }), (place) => {
      const changed = sealed.slice(0, place) + (sealed[place] === 'A' ? 'B' : 'A') + sealed.slice(place + 1);
      expect(() => cipher.open(changed, 'tracking')).toThrow('was changed outside Replybook');
    }),
  );
});

test.each(['', 'Tobias', '.', `${first.id}.`, `${first.id}.AAAA`])('"%s" is no value of the store', (text) => {
  expect(() => cipher.open(text, 'first_name')).toThrow(/A value of the store \(first_name\)/u);
});

test('an older key opens what it closed, and the first one closes', () => {
  const rotated = createCipher([second, first]);
  expect(rotated.open(cipher.seal('Tobias', 'place'), 'place')).toBe('Tobias');
  expect(keyIdOf(rotated.seal('Tobias', 'place'))).toBe(second.id);
  expect(() => cipher.open(rotated.seal('Tobias', 'place'), 'place')).toThrow(
    `is encrypted with the key ${second.id}; the keys at hand are ${first.id}.`,
  );
});
