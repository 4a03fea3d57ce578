import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { orderSchema } from '../../src/model/order.ts';

const order = { channel: 'ebay', order_id: '12-34567-12345' };

describe('the order schema', () => {
  it('takes the least that an order can be', () => {
    expect(orderSchema.parse(order)).toEqual({ ...order, items: [], shipments: [] });
  });

  it.each([
    ['an address', { address: 'Musterweg 1' }],
    ['an e-mail address', { email: 'buyer@mail.example' }],
    ['a telephone number', { phone: '+49 30 0000000' }],
    ['a day that does not exist', { ordered_on: '2026-02-30' }],
    ['less than nothing', { total: { amount: -1, currency: 'EUR' } }],
    ['a currency in words', { total: { amount: 1, currency: 'euro' } }],
    ['half a piece', { items: [{ title: 'Mug', quantity: 0.5 }] }],
    ['a link that runs code', { shipments: [{ tracking_url: 'javascript:alert(1)' }] }],
    ['a status of its own', { status: 'lost' }],
  ])('refuses %s', (_, fields) => {
    expect(orderSchema.safeParse({ ...order, ...fields }).success).toBe(false);
  });

  it('explains every field', () => {
    const { properties } = z.toJSONSchema(orderSchema, { io: 'input' });
    const fields = Object.entries(properties ?? {}).map(([name, field]) => [
      name,
      typeof field === 'object' ? field.description : undefined,
    ]);
    expect(fields.filter(([, description]) => description === undefined)).toEqual([]);
    expect(fields.length).toBe(11);
  });
});
