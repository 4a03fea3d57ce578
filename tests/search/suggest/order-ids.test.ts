import { describe, expect, it } from 'vitest';
import { findOrderIds } from '../../../src/search/suggest/order-ids.ts';

const shapes = {
  amazon: String.raw`^\d{3}-\d{7}-\d{7}$`,
  ebay: String.raw`^\d{2}-\d{5}-\d{5}$`,
  walmart: String.raw`^\d{15}$`,
  other: String.raw`^\d{15,18}$`,
};

describe('the order numbers of a message', () => {
  it.each([
    ['in a sentence', 'Where is 123-1234567-1234567?', ['amazon 123-1234567-1234567']],
    ['inside Chinese', '订单12-34567-12345还没到', ['ebay 12-34567-12345']],
    ['with other hyphens and full width', '１２３–1234567–1234567', ['amazon 123-1234567-1234567']],
    ['with spaces', 'order 123 1234567 1234567 pls', ['amazon 123-1234567-1234567']],
    ['twice', '12-34567-12345 and 12-34567-12345', ['ebay 12-34567-12345']],
    ['of no shape', 'call 030-1234567, 5 pieces', []],
    ['as a part of a longer number', '9123-1234567-1234567', []],
  ])('are found %s', (_where, text, found) => {
    expect(findOrderIds(text, shapes).map(({ channel, id }) => `${channel} ${id}`)).toEqual(found);
  });

  it('belong to the message’s channel where two have their shape', () => {
    const id = '123456789012345';
    expect(findOrderIds(id, shapes, 'other')).toEqual([{ channel: 'other', id }]);
    expect(findOrderIds(id, shapes)).toEqual([{ channel: 'walmart', id }]);
  });
});
