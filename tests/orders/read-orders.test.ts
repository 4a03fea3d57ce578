import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { openOrders } from '../../src/orders/read-orders-fs.ts';
import { bytesOf, readBytes, readFixture } from './read-file.ts';

const shopify = 'Name,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Billing Name';
const row = (id: number, title = 'Tea Towel'): string => `#${id},paid,EUR,9.90,2026-11-20,1,${title},Ada Moss`;

const fixtures = readdirSync(join(import.meta.dirname, '..', 'fixtures', 'orders'), {
  recursive: true,
  encoding: 'utf8',
}).filter((name) => /\.(?:txt|csv)$/u.test(name));

describe('reading an order file', () => {
  it.each(fixtures)('gives the same for %s, however its bytes arrive', async (name) => {
    expect(await readFixture(name, 1)).toEqual(await readFixture(name));
  });

  it('takes line ends of all kinds, a header that comes again, and cells that are left out at the end', async () => {
    const text = `${shopify}\r\n${row(1)}\n\r\n${shopify}\r\n#2,paid,EUR,9.90,2026-11-20,1,Apron\r\n${row(3)}`;
    const { orders, bad } = await readBytes(bytesOf(text));
    expect(orders.map(({ order_id: id, first_name: name }) => [id, name])).toEqual([
      ['#1', 'Ada'],
      ['#2', undefined],
      ['#3', 'Ada'],
    ]);
    expect(bad).toEqual([]);
  });

  it('loses the one row whose quotation mark nobody closes', async () => {
    const rows = Array.from({ length: 300 }, (_, index) => row(index, index === 7 ? '"Tea Towel' : 'Tea Towel'));
    const { orders, bad } = await readBytes(bytesOf([shopify, ...rows].join('\n')));
    expect(orders.length).toBe(299);
    expect(bad).toEqual(['9: a quotation mark opens a value and none closes it']);
  });

  it('tells rows that have more cells than there are columns', async () => {
    const { bad } = await readBytes(bytesOf(`${shopify}\n${row(1, 'Towel, green')}\n`));
    expect(bad).toEqual(['2: has 9 cells under 8 columns; a value may have the separator in it']);
  });

  it('takes no title with letters that are lost', async () => {
    const { orders, bad } = await readBytes(bytesOf(`${shopify}\n${row(1, 'K\uFFFDche')}\n${row(2, 'Küche')}\n`));
    expect(orders.map(({ order_id: id }) => id)).toEqual(['#2']);
    expect(bad).toEqual(['2: Lineitem name: has letters that are lost; export the file again as UTF-8']);
  });

  it('takes no text that a template would run', async () => {
    const { bad } = await readBytes(bytesOf(`${shopify}\n${row(1, '{{ facts.secret }}')}\n`));
    expect(bad).toEqual(['2: Lineitem name: has braces in it that a template would run']);
  });

  it.each([
    ['', 'is empty'],
    ['\n\n', 'is empty'],
    ['PK\u0003\u0004rest', 'is an Excel workbook or an archive; save the sheet as CSV (UTF-8), or unpack it'],
    ['%PDF-1.7', 'is a PDF; export the orders as CSV or as text'],
    [
      'city,people\nBonn,5\n',
      'is no order file that is known (Amazon All Orders report, Amazon Fulfilled Shipments report, Shopify orders export, eBay Seller Hub orders report, TikTok Shop orders export). The columns found are city, people',
    ],
    [
      'Name,Finacial Status,Lineitem name,Email\n',
      'is no order file that is known. The nearest is the Shopify orders export; it lacks "Financial Status" ("Finacial Status" is near), "Lineitem quantity". The columns found are Name, Finacial Status, Lineitem name, Email. Export it again with all columns',
    ],
  ])('says of %j what it is and what to do', async (text, problem) => {
    expect(await openOrders(bytesOf(text))).toMatchObject({ problem });
  });

  it('lets go of the file when it is no order file, and when its reader stops', async () => {
    for (const text of ['city,people\n', `${shopify}\n${row(1)}\n${row(2)}\n`]) {
      let isClosed = false;
      const bytes = (async function* () {
        try {
          yield* bytesOf(text);
          yield* bytesOf(`${row(3)}\n`.repeat(100_000));
        } finally {
          isClosed = true;
        }
      })();
      const file = await openOrders(bytes);
      if ('rows' in file) for await (const { number } of file.rows) if (number > 1) break;
      expect(isClosed).toBe(true);
    }
  });
});

describe('a file of 200,000 rows', () => {
  it('is read in memory that does not grow', { timeout: 120_000 }, async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const used = (): number => {
      collect();
      const { heapUsed, external } = process.memoryUsage();
      return (heapUsed + external) / 2 ** 20;
    };
    const bytes = (async function* () {
      yield* bytesOf(`${shopify}\n`);
      for (let id = 0; id < 200_000; id += 500) {
        yield* bytesOf(Array.from({ length: 500 }, (_, index) => `${row(id + index, '"Teetuch, grün"')}\n`).join(''));
      }
    })();
    const file = await openOrders(bytes);
    if ('problem' in file) throw new Error(file.problem);
    let count = 0;
    let bad = 0;
    let early = 0;
    for await (const { result } of file.rows) {
      if ('problem' in result) bad += 1;
      count += 1;
      if (count === 20_000) early = used();
    }
    expect([count, bad]).toEqual([200_000, 0]);
    expect(used() - early).toBeLessThan(8);
  });
});
