import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderSchema, orderStatuses, type Order } from '../../src/model/order.ts';
import { mergeOrders } from '../../src/orders/merge-orders.ts';

const day = fc.constantFrom('2026-11-19', '2026-11-20', '2026-11-21');
const optional = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });

/** Few values each, so that records often agree in part. */
const order: fc.Arbitrary<Order> = fc
  .record({
    channel: fc.constant('amazon'),
    order_id: fc.constant('302-1234567-1234567'),
    first_name: optional(fc.constantFrom('Ada', 'Eva', 'Adeline')),
    items: fc.array(
      fc.record({
        title: fc.constantFrom('Lamp', 'Lamp, brass', 'Mug'),
        sku: optional(fc.constantFrom('A', 'B')),
        quantity: fc.nat(3),
      }),
      { maxLength: 4 },
    ),
    total: optional(fc.record({ amount: fc.constantFrom(5, 9.5), currency: fc.constantFrom('EUR', 'USD') })),
    ordered_on: optional(day),
    shipped_on: optional(day),
    promised_by: optional(day),
    delivered_on: optional(day),
    shipments: fc.array(
      fc.record({
        carrier: optional(fc.constantFrom('DHL', 'UPS', 'DHL Paket')),
        tracking_number: optional(fc.constantFrom('1', '2')),
        tracking_url: optional(fc.constantFrom('https://a.example/1', 'https://b.example/1')),
        shipped_on: optional(day),
        delivered_on: optional(day),
      }),
      { maxLength: 4 },
    ),
    status: optional(fc.constantFrom(...orderStatuses)),
  })
  .map((fields) => orderSchema.parse(JSON.parse(JSON.stringify(fields))));

describe('merging two records of an order', () => {
  it('does not depend on which comes first', () => {
    fc.assert(
      fc.property(order, order, (a, b) => {
        expect(mergeOrders(a, b)).toEqual(mergeOrders(b, a));
      }),
    );
  });

  it('does not depend on how three are taken together', () => {
    fc.assert(
      fc.property(order, order, order, (a, b, c) => {
        expect(mergeOrders(mergeOrders(a, b), c)).toEqual(mergeOrders(a, mergeOrders(b, c)));
      }),
    );
  });

  it('changes nothing when a record comes again', () => {
    fc.assert(
      fc.property(order, order, (a, b) => {
        const once = mergeOrders(a, b);
        expect(mergeOrders(once, a)).toEqual(once);
        expect(mergeOrders(once, once)).toEqual(once);
      }),
    );
  });

  it('gives an order that the schema takes', () => {
    fc.assert(
      fc.property(order, order, (a, b) => {
        const merged = mergeOrders(a, b);
        expect(orderSchema.parse(merged)).toEqual(merged);
      }),
    );
  });

  it('keeps the later status, the last days, the larger count, and every parcel', () => {
    const base = { channel: 'ebay', order_id: '12-34567-12345' };
    const older: Order = {
      ...base,
      items: [{ title: 'Mug', sku: 'MUG', quantity: 2 }],
      ordered_on: '2026-11-20',
      promised_by: '2026-11-25',
      shipments: [],
      status: 'unshipped',
    };
    const newer: Order = {
      ...base,
      items: [{ title: 'Mug', sku: 'MUG', quantity: 1 }],
      promised_by: '2026-11-27',
      shipments: [{ carrier: 'DHL', tracking_number: '77' }],
      status: 'shipped',
    };
    expect(mergeOrders(older, newer)).toEqual({
      ...base,
      items: [{ title: 'Mug', sku: 'MUG', quantity: 2 }],
      ordered_on: '2026-11-20',
      promised_by: '2026-11-27',
      shipments: [{ carrier: 'DHL', tracking_number: '77' }],
      status: 'shipped',
    });
  });

  it('refuses two orders', () => {
    const a: Order = { channel: 'ebay', order_id: '12-34567-12345', items: [], shipments: [] };
    expect(() => mergeOrders(a, { ...a, order_id: '12-34567-12346' })).toThrow('two orders');
    expect(() => mergeOrders(a, { ...a, channel: 'amazon' })).toThrow('two orders');
  });
});
