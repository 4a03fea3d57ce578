import { describe, expect, it } from 'vitest';
import { readFixture } from './read-file.ts';

describe('the orders export of Shopify', () => {
  it('is read with what the first row of an order says for all its rows', async () => {
    expect(await readFixture('shopify/orders.csv')).toEqual({
      kind: ['shopify', 'utf-8', ','],
      orders: [
        {
          channel: 'email',
          order_id: '#1042',
          first_name: 'Maria',
          items: [
            { title: 'Spare Bulb E27', sku: 'BLB-E27', quantity: 2 },
            { title: 'Floor Lamp, Arc - Brass / 15"', sku: 'LMP-ARC-BR', quantity: 1 },
          ],
          total: { amount: 1234.5, currency: 'USD' },
          ordered_on: '2026-11-20',
          shipped_on: '2026-11-21',
          shipments: [],
          status: 'shipped',
        },
        {
          channel: 'email',
          order_id: '#1043',
          items: [{ title: 'Cable Ties, 50 pcs', quantity: 1 }],
          total: { amount: 18, currency: 'USD' },
          ordered_on: '2026-11-21',
          shipments: [],
          status: 'refunded',
        },
        {
          channel: 'email',
          order_id: '#1045',
          items: [{ title: 'Linen Apron', sku: 'APR-LN', quantity: 1 }],
          total: { amount: 22, currency: 'USD' },
          ordered_on: '2026-11-22',
          shipments: [],
          status: 'partly_shipped',
        },
      ],
      bad: [
        '6: Total: "free" is no amount with a currency; Created at: "2026-13-21 08:00:00 -0500" is no day that exists',
      ],
    });
  });

  it('is read after a spreadsheet saved it with semicolons, dots and commas of its own', async () => {
    expect(await readFixture('shopify/saved-by-a-spreadsheet.csv')).toEqual({
      kind: ['shopify', 'windows-1252', ';'],
      orders: [
        {
          channel: 'email',
          order_id: 'DE-2001',
          first_name: 'Jürgen',
          items: [{ title: 'Regal „Höhe“ 180 cm', sku: 'REG-180', quantity: 1 }],
          total: { amount: 1234.56, currency: 'EUR' },
          ordered_on: '2026-11-20',
          shipped_on: '2026-11-22',
          shipments: [],
          status: 'shipped',
        },
      ],
      bad: [],
    });
  });
});

describe('the orders report of eBay', () => {
  it('is read without its totals, and with the row that an order of several articles has of its own', async () => {
    expect(await readFixture('ebay/us.csv')).toEqual({
      kind: ['ebay', 'utf-8', ','],
      orders: [
        {
          channel: 'ebay',
          order_id: '12-34567-89012',
          first_name: 'Pat',
          items: [{ title: 'Vintage Brass Lamp, 12" Shade', sku: 'LMP-VB', quantity: 1 }],
          total: { amount: 61.98, currency: 'USD' },
          ordered_on: '2026-11-20',
          shipped_on: '2026-11-21',
          promised_by: '2026-11-27',
          shipments: [{ tracking_number: '9400100000000000000001', shipped_on: '2026-11-21' }],
          status: 'shipped',
        },
        {
          channel: 'ebay',
          order_id: '12-34567-89013',
          first_name: 'Lee',
          items: [
            { title: 'Oak Bookcase', sku: 'BCS-OAK', quantity: 1 },
            { title: 'Steel Bookend (Color:Black,Size:M)', quantity: 2 },
          ],
          total: { amount: 1058, currency: 'USD' },
          ordered_on: '2026-11-21',
          shipments: [],
          status: 'unshipped',
        },
      ],
      bad: [],
    });
  });

  it('is read in the words of the United Kingdom, below a title', async () => {
    expect(await readFixture('ebay/uk.csv')).toEqual({
      kind: ['ebay', 'utf-8', ','],
      orders: [
        {
          channel: 'ebay',
          order_id: '05-11223-44556',
          first_name: 'Olive',
          items: [{ title: 'Bone China Mug, Fern', sku: 'MUG-FERN', quantity: 4 }],
          total: { amount: 37.95, currency: 'GBP' },
          ordered_on: '2026-11-20',
          shipped_on: '2026-11-21',
          promised_by: '2026-11-25',
          shipments: [{ tracking_number: 'RM000000001GB', shipped_on: '2026-11-21' }],
          status: 'shipped',
        },
      ],
      bad: [],
    });
  });

  it('is read in German, with its months and amounts, and two hyphens for nothing', async () => {
    expect(await readFixture('ebay/de.csv')).toEqual({
      kind: ['ebay', 'windows-1252', ';'],
      orders: [
        {
          channel: 'ebay',
          order_id: '23-12345-12345',
          items: [{ title: 'Schreibtischlampe „Föhr“', sku: 'LMP-FOEHR', quantity: 1 }],
          total: { amount: 1121.98, currency: 'EUR' },
          ordered_on: '2025-12-10',
          shipped_on: '2025-12-11',
          shipments: [{ tracking_number: '00340434161094000009', shipped_on: '2025-12-11' }],
          status: 'shipped',
        },
        {
          channel: 'ebay',
          order_id: '23-12345-12346',
          first_name: 'Käthe',
          items: [{ title: 'Türstopper', quantity: 2 }],
          total: { amount: 12.49, currency: 'EUR' },
          ordered_on: '2026-03-10',
          shipments: [],
        },
      ],
      bad: [],
    });
  });
});

describe('the orders export of TikTok Shop', () => {
  it('is read with the month first in dollars, and without names that are masked', async () => {
    expect(await readFixture('tiktok/us.csv')).toEqual({
      kind: ['tiktok', 'utf-8', ','],
      orders: [
        {
          channel: 'tiktok',
          order_id: '576461234567890123',
          first_name: 'Nia',
          items: [{ title: 'Sling Bag (Tan)', sku: 'BAG-SLG-TN', quantity: 1 }],
          total: { amount: 32.4, currency: 'USD' },
          ordered_on: '2026-11-07',
          shipped_on: '2026-11-08',
          delivered_on: '2026-11-12',
          shipments: [
            {
              carrier: 'UPS',
              tracking_number: '1Z0000000000000001',
              shipped_on: '2026-11-08',
              delivered_on: '2026-11-12',
            },
          ],
          status: 'delivered',
        },
        {
          channel: 'tiktok',
          order_id: '576461234567890124',
          items: [
            { title: 'Phone Strap', sku: '172939', quantity: 2 },
            { title: 'Charging Cable (White, 1 m)', sku: 'CBL-1M', quantity: 1 },
          ],
          total: { amount: 1019, currency: 'USD' },
          ordered_on: '2026-11-09',
          shipments: [],
          status: 'unshipped',
        },
      ],
      bad: ['5: Order ID: "5.76461E+17" was rounded by a spreadsheet; export the file again and do not open it before'],
    });
  });

  it('is read with the day first where a day of the file shows it, and several parcels of a row', async () => {
    expect(await readFixture('tiktok/uk.csv')).toEqual({
      kind: ['tiktok', 'utf-8', ','],
      orders: [
        {
          channel: 'tiktok',
          order_id: '576461234567890200',
          first_name: 'Ellie',
          items: [{ title: 'Wool Throw (Grey)', sku: 'THR-GY', quantity: 1 }],
          total: { amount: 49.99, currency: 'GBP' },
          ordered_on: '2026-11-03',
          shipped_on: '2026-11-14',
          shipments: [
            { carrier: 'Royal Mail', tracking_number: 'JJD0000001', shipped_on: '2026-11-14' },
            { carrier: 'Royal Mail', tracking_number: 'JJD0000002', shipped_on: '2026-11-14' },
          ],
          status: 'shipped',
        },
      ],
      bad: [],
    });
  });

  it('is read in Indonesian, without the row that explains the columns', async () => {
    expect(await readFixture('tiktok/id.csv')).toEqual({
      kind: ['tiktok', 'utf-8', ','],
      orders: [
        {
          channel: 'tiktok',
          order_id: '580000000000000001',
          first_name: 'Sari',
          items: [{ title: 'Mug Batik (Biru)', sku: 'MUG-BTK', quantity: 2 }],
          total: { amount: 120000, currency: 'IDR' },
          ordered_on: '2026-11-20',
          shipped_on: '2026-11-21',
          shipments: [{ carrier: 'J&T Express', tracking_number: 'JP0000000001', shipped_on: '2026-11-21' }],
          status: 'shipped',
        },
      ],
      bad: [],
    });
  });
});
