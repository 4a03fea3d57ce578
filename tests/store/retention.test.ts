import { expect, test } from 'vitest';
import type { Order } from '../../src/model/order.ts';
import { purgeDay } from '../../src/store/retention.ts';

const bare: Order = { channel: 'ebay', order_id: '1', items: [], shipments: [] };
const settings = { days: 30, today: '2026-11-26' };

test.each<[string, Partial<Order>, string]>([
  ['delivered', { ordered_on: '2026-11-01', delivered_on: '2026-11-05' }, '2026-12-05'],
  ['delivered over a leap day', { delivered_on: '2028-02-01' }, '2028-03-02'],
  ['with a parcel delivered', { shipments: [{ delivered_on: '2026-11-05' }] }, '2026-12-05'],
  [
    'with two parcels delivered, the last one counts',
    { shipments: [{ delivered_on: '2026-11-05' }, { delivered_on: '2026-11-09' }] },
    '2026-12-09',
  ],
  [
    'with a parcel still on its way',
    { delivered_on: '2026-11-05', shipments: [{ delivered_on: '2026-11-05' }, { shipped_on: '2026-11-07' }] },
    '2027-02-05',
  ],
  ['promised', { ordered_on: '2026-11-01', promised_by: '2026-11-10' }, '2027-02-08'],
  ['ordered', { ordered_on: '2026-11-01' }, '2027-01-30'],
  ['without any day', {}, '2027-02-24'],
])('an order %s goes on its day', (_what, fields, day) => {
  expect(purgeDay({ ...bare, ...fields }, settings)).toBe(day);
});

test('an order that nobody saw arrive is kept as long as a delivered one at least', () => {
  expect(purgeDay({ ...bare, ordered_on: '2026-01-01' }, { ...settings, days: 365 })).toBe('2027-01-01');
});
