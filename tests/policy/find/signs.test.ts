import { describe, expect, it } from 'vitest';
import { signsOf } from '../../../src/policy/find/signs.ts';
import { normalise } from '../../../src/policy/text/normalise.ts';

const addresses = (text: string): string[] =>
  signsOf(normalise(text))
    .filter(({ entity }) => entity === 'postal_address')
    .map(({ span }) => text.slice(span.start, span.end));

describe('postal addresses', () => {
  it.each([
    ['Elm & Co, 12 Elm Street, Austin, TX 78701', '12 Elm Street'],
    ['1401 S 9th St, Philadelphia, PA 19147', '1401 S 9th St'],
    ['88 Grand Ave, Oakland, CA 94612', '88 Grand Ave'],
    ['Lampen GmbH, Hafenstraße 7, 20457 Hamburg', 'Hafenstraße 7'],
    ['3 place Carnot, 21000 Dijon', '3 place C'],
    ['Calle Mayor, 5, Madrid', 'Calle Mayor, 5'],
  ])('stand in %s', (text, address) => {
    expect(addresses(text)).toEqual([address]);
  });

  it.each(['a $20 gift card', 'The refund of $12.40 was issued yesterday either way.', '5 stars and a card'])(
    'do not stand in %s',
    (text) => {
      expect(addresses(text)).toEqual([]);
    },
  );
});
