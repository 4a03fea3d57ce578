import { describe, expect, it } from 'vitest';
import { mergeOrders } from '../../src/orders/merge-orders.ts';
import { readFixture } from './read-file.ts';

describe('the All Orders report of Amazon', () => {
  it('is read with its bad rows told, its days those of the store, and marks for inches left alone', async () => {
    expect(await readFixture('amazon-all-orders/us.txt')).toEqual({
      kind: ['amazon-all-orders', 'utf-8', '\t'],
      orders: [
        {
          channel: 'amazon',
          order_id: '112-4455667-1234567',
          items: [
            { title: 'Descaling Powder, 6 Sachets', sku: 'KET-DSC-6', quantity: 3 },
            { title: 'Gooseneck Kettle 1.0 L, Matte Black', sku: 'KET-GN-10-BK', quantity: 1 },
          ],
          ordered_on: '2026-11-20',
          shipments: [],
          status: 'shipped',
        },
        {
          channel: 'amazon',
          order_id: '113-9988776-7654321',
          items: [{ title: '"Lumen" Desk Lamp 15" with Dimmer', sku: 'LMP-DSK-15', quantity: 2 }],
          ordered_on: '2026-11-20',
          shipments: [],
          status: 'pending',
        },
        {
          channel: 'amazon',
          order_id: '114-1020304-5060708',
          items: [{ title: 'Canvas Weekender Bag, Olive', sku: 'BAG-WKD-OL', quantity: 0 }],
          ordered_on: '2026-11-19',
          shipments: [],
          status: 'cancelled',
        },
        {
          channel: 'amazon',
          order_id: 'S01-7654321-1234567',
          items: [{ title: 'Wool Throw 130 x 170 cm', sku: 'THR-WL-170', quantity: 1 }],
          ordered_on: '2026-11-18',
          shipments: [],
          status: 'delivered',
        },
      ],
      bad: [
        '6: amazon-order-id: "11-1020304-50607" is no order id like 302-1234567-1234567',
        '7: quantity: "two" is no whole number; purchase-date: "yesterday" is no day that exists',
        '8: ends after 7 of 32 cells; a line break inside a value may have cut it',
      ],
    });
  });

  it('is read in Windows-1252 with the columns of Germany', async () => {
    expect(await readFixture('amazon-all-orders/de.txt')).toEqual({
      kind: ['amazon-all-orders', 'windows-1252', '\t'],
      orders: [
        {
          channel: 'amazon',
          order_id: '302-7654321-0000001',
          items: [{ title: 'Küchenwaage „Größe L“ – 5 kg', sku: 'WAA-L', quantity: 1 }],
          ordered_on: '2026-11-21',
          shipments: [],
          status: 'unshipped',
        },
        {
          channel: 'amazon',
          order_id: '302-7654321-0000002',
          items: [{ title: 'Stehlampe Weiß', sku: 'LMP-ST-W', quantity: 2 }],
          ordered_on: '2026-11-20',
          shipments: [],
          status: 'partly_shipped',
        },
      ],
      bad: [],
    });
  });

  it('is read in Shift_JIS', async () => {
    expect(await readFixture('amazon-all-orders/jp.txt')).toEqual({
      kind: ['amazon-all-orders', 'shift_jis', '\t'],
      orders: [
        {
          channel: 'amazon',
          order_id: '250-1234567-8901234',
          items: [{ title: '電気ケトル 1.0L ブラック', sku: 'KET-10-JP', quantity: 1 }],
          ordered_on: '2026-11-21',
          shipments: [],
          status: 'shipped',
        },
        {
          channel: 'amazon',
          order_id: '503-7654321-1112223',
          items: [{ title: 'ソファ用ブランケット(グレー)', sku: 'BLK-GR', quantity: 2 }],
          ordered_on: '2026-11-21',
          shipments: [],
          status: 'pending',
        },
      ],
      bad: [],
    });
  });

  it('is read in UTF-16 as a spreadsheet saves it, with the day first', async () => {
    expect(await readFixture('amazon-all-orders/es-utf16.txt')).toEqual({
      kind: ['amazon-all-orders', 'utf-16le', '\t'],
      orders: [
        {
          channel: 'amazon',
          order_id: '404-1112223-4445556',
          items: [{ title: 'Lámpara "Luna", 30 cm', sku: 'LMP-LUNA', quantity: 1 }],
          ordered_on: '2026-07-15',
          shipments: [],
          status: 'shipped',
        },
      ],
      bad: [],
    });
  });
});

describe('the Fulfilled Shipments report of Amazon', () => {
  it('gives names to greet by, carriers and parcels, and no address, e-mail or telephone number', async () => {
    expect(await readFixture('amazon-fulfilled-shipments/eu.txt')).toEqual({
      kind: ['amazon-fulfilled-shipments', 'utf-8', '\t'],
      orders: [
        {
          channel: 'amazon',
          order_id: '302-7654321-0000001',
          first_name: 'Anne-Marie',
          items: [{ title: 'Küchenwaage „Größe L“ – 5 kg', sku: 'WAA-L', quantity: 1 }],
          ordered_on: '2026-11-21',
          shipped_on: '2026-11-21',
          promised_by: '2026-11-24',
          shipments: [{ carrier: 'DHL', tracking_number: '00340434161094000001', shipped_on: '2026-11-21' }],
          status: 'shipped',
        },
        {
          channel: 'amazon',
          order_id: '302-7654321-0000002',
          first_name: 'Jonas',
          items: [{ title: 'Stehlampe Weiß', sku: 'LMP-ST-W', quantity: 1 }],
          ordered_on: '2026-11-20',
          shipped_on: '2026-11-22',
          promised_by: '2026-11-26',
          shipments: [
            { carrier: 'Amazon Logistics', tracking_number: 'DE2200000001', shipped_on: '2026-11-22' },
            { carrier: 'Amazon Logistics', tracking_number: 'DE2200000002', shipped_on: '2026-11-22' },
          ],
          status: 'shipped',
        },
      ],
      bad: [],
    });
  });

  it('is read in Japanese, where the family name greets', async () => {
    expect(await readFixture('amazon-fulfilled-shipments/jp.txt')).toEqual({
      kind: ['amazon-fulfilled-shipments', 'shift_jis', '\t'],
      orders: [
        {
          channel: 'amazon',
          order_id: '250-1234567-8901234',
          first_name: '高橋',
          items: [{ title: '電気ケトル 1.0L ブラック', sku: 'KET-10-JP', quantity: 1 }],
          ordered_on: '2026-11-21',
          shipped_on: '2026-11-22',
          promised_by: '2026-11-23',
          shipments: [{ carrier: 'ヤマト運輸', tracking_number: '1234-5678-9012', shipped_on: '2026-11-22' }],
          status: 'shipped',
        },
      ],
      bad: [],
    });
  });

  it('adds name and parcels to the orders of the other report', async () => {
    const [order] = (await readFixture('amazon-all-orders/de.txt')).orders.slice(1);
    const [shipment] = (await readFixture('amazon-fulfilled-shipments/eu.txt')).orders.slice(1);
    expect(mergeOrders(order!, shipment!)).toEqual({
      channel: 'amazon',
      order_id: '302-7654321-0000002',
      first_name: 'Jonas',
      items: [{ title: 'Stehlampe Weiß', sku: 'LMP-ST-W', quantity: 2 }],
      ordered_on: '2026-11-20',
      shipped_on: '2026-11-22',
      promised_by: '2026-11-26',
      shipments: [
        { carrier: 'Amazon Logistics', tracking_number: 'DE2200000001', shipped_on: '2026-11-22' },
        { carrier: 'Amazon Logistics', tracking_number: 'DE2200000002', shipped_on: '2026-11-22' },
      ],
      status: 'shipped',
    });
  });
});
