import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { digest } from '../../src/lib/digest.ts';

it('The digest of a text is the start of the SHA-256 that Node itself works out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(digest(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 12));
    }),
  );
});
