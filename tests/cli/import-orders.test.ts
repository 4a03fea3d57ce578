import { copyFile, cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Order } from '../../src/model/order.ts';
import { findOrdersById } from '../../src/store/read-orders.ts';
import { openTestStore } from '../store/databases.ts';
import { run } from './run.ts';

const fixtures = resolve('tests/fixtures/orders');
const facts = 'data_retention:\n  type: number\n  about: How long we keep orders.\n  value: 30\n  unit: days\n';
const folders: string[] = [];

/** A folder with a book and files of two kinds of each; the tests live on 2026-11-22. */
async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'replybook-import-'));
  folders.push(folder);
  await cp(resolve('tests/fixtures/books/small/content'), join(folder, 'content'), { recursive: true });
  await writeFile(join(folder, 'content', 'facts.yml'), facts);
  await copyFile(join(fixtures, 'ebay', 'de.csv'), join(folder, 'ebay.csv'));
  await copyFile(join(fixtures, 'tiktok', 'us.csv'), join(folder, 'tiktok.csv'));
  await copyFile(join(fixtures, 'amazon-all-orders', 'de.txt'), join(folder, 'orders.txt'));
  await copyFile(join(fixtures, 'amazon-fulfilled-shipments', 'eu.txt'), join(folder, 'shipments.txt'));
  return folder;
}

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function ordersWith(id: string, folder: string): Promise<Order[]> {
  const store = await openTestStore({ folder: join(folder, 'data'), databaseUrl: undefined, key: undefined });
  const orders = await findOrdersById(store, id);
  await store.close();
  return orders;
}

describe('orders import', () => {
  it('merges an order file and a shipment file, and a second time changes nothing', async () => {
    const folder = await newFolder();
    expect(await run(['orders', 'import', 'orders.txt', 'shipments.txt'], folder)).toEqual({
      code: 0,
      output: [
        'orders.txt: Amazon All Orders report: 2 rows, 2 orders new, 0 changed\n',
        'shipments.txt: Amazon Fulfilled Shipments report: 3 rows, 0 orders new, 2 changed\n',
      ].join(''),
      errors: '',
    });
    const merged = await ordersWith('302-7654321-0000001', folder);
    expect(merged).toMatchObject([
      {
        channel: 'amazon',
        first_name: 'Anne-Marie',
        ordered_on: '2026-11-21',
        status: 'shipped',
        shipments: [{ carrier: 'DHL', tracking_number: '00340434161094000001' }],
      },
    ]);
    const again = await run(['orders', 'import', 'shipments.txt', 'orders.txt'], folder);
    expect(again.output).toBe(
      [
        'shipments.txt: Amazon Fulfilled Shipments report: imported on 2026-11-22, nothing changes\n',
        'orders.txt: Amazon All Orders report: imported on 2026-11-22, nothing changes\n',
      ].join(''),
    );
    const anew = await run(['orders', 'import', '--again', 'orders.txt'], folder);
    expect(anew.output).toBe('orders.txt: Amazon All Orders report: 2 rows, 0 orders new, 0 changed\n');
    expect(await ordersWith('302-7654321-0000001', folder)).toEqual(merged);
  });

  it('imports what it can read, and lists the other rows in a file until they are right', async () => {
    const folder = await newFolder();
    const first = await run(['orders', 'import', 'tiktok.csv'], folder);
    expect([first.code, first.output]).toEqual([
      1,
      'tiktok.csv: TikTok Shop orders export: 4 rows, 2 orders new, 0 changed; 1 row rejected, see tiktok.csv.rejected.csv\n',
    ]);
    const list = join(folder, 'tiktok.csv.rejected.csv');
    const problem =
      '5,"Order ID: ""5.76461E+17"" was rounded by a spreadsheet; export the file again and do not open it before"';
    expect(await readFile(list, 'utf8')).toBe(`\uFEFFline,problem\r\n${problem}\r\n`);
    await rm(list);
    expect((await run(['orders', 'import', 'tiktok.csv'], folder)).code).toBe(1);
    expect(await readFile(list, 'utf8')).toContain(problem);
    const whole = (await readFile(join(folder, 'tiktok.csv'), 'utf8')).replaceAll('5.76461E+17', '576461413038785799');
    await writeFile(join(folder, 'tiktok.csv'), whole);
    const mended = await run(['orders', 'import', 'tiktok.csv'], folder);
    expect([mended.code, mended.output]).toEqual([
      0,
      'tiktok.csv: TikTok Shop orders export: 4 rows, 1 order new, 0 changed\n',
    ]);
    expect((await readdir(folder)).filter((name) => name.includes('rejected'))).toEqual([]);
  });

  it('passes over its own lists, and goes on behind what is no order file', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'cities.csv'), 'city,people\nBonn,5\n');
    await writeFile(join(folder, 'old.csv.rejected.csv'), 'line,problem\n');
    const files = ['cities.csv', 'gone.csv', 'old.csv.rejected.csv', 'orders.txt'];
    const { code, output, errors } = await run(['orders', 'import', ...files], folder);
    expect(code).toBe(2);
    expect(output).toBe(
      [
        'old.csv.rejected.csv: lists rows that were rejected; passed over\n',
        'orders.txt: Amazon All Orders report: 2 rows, 2 orders new, 0 changed\n',
      ].join(''),
    );
    expect(errors).toMatch(/^cities\.csv: is no order file .*\.\ngone\.csv: there is no file "gone\.csv" here\.\n$/su);
  });

  it('does not keep what would have to go today already, by the days that the book says', async () => {
    const folder = await newFolder();
    const header = 'Name,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Billing Name';
    const row = (id: number, day: string): string => `#${id},paid,EUR,9.90,${day},1,Tea Towel,Ada Moss`;
    const text = [header, row(1, '2026-08-24'), row(2, '2026-08-25')].join('\n');
    await writeFile(join(folder, 'shop.csv'), text);
    const { code, output } = await run(['orders', 'import', 'shop.csv'], folder);
    expect([code, output]).toEqual([
      0,
      'shop.csv: Shopify orders export: 2 rows, 1 order new, 0 changed; 1 order past the time that orders are kept\n',
    ]);
    await writeFile(join(folder, 'content', 'facts.yml'), facts.replace('value: 30', 'value: 180'));
    const later = await run(['orders', 'import', '--again', 'shop.csv'], folder);
    expect(later.output).toBe('shop.csv: Shopify orders export: 2 rows, 1 order new, 0 changed\n');
  });

  it('writes JSON lines', async () => {
    const folder = await newFolder();
    const { output } = await run(['orders', 'import', '--json', 'tiktok.csv', 'gone.csv'], folder);
    const lines = output.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { file: 'tiktok.csv', rows: 4 },
      { file: 'tiktok.csv', format: 'tiktok', rows: 4, bad: 1, added: 2, changed: 0, past: 0, wasDone: false },
      { file: 'gone.csv', problem: 'there is no file "gone.csv" here' },
    ]);
  });

  it('says when the list of rejected rows cannot be written, with the orders kept', async () => {
    const folder = await newFolder();
    await cp(fixtures, join(folder, 'tiktok.csv.rejected.csv'), { recursive: true });
    const { code, errors } = await run(['orders', 'import', 'tiktok.csv', 'orders.txt'], folder);
    expect(code).toBe(2);
    expect(errors).toMatch(/^tiktok\.csv: is imported, and .*tiktok\.csv\.rejected\.csv cannot be written: EISDIR/u);
    expect(await ordersWith('302-7654321-0000001', folder)).toHaveLength(1);
  });

  it('needs a book, a store that opens and a file, and explains itself', async () => {
    const folder = await newFolder();
    const noBook = await run(['orders', 'import', '--content', 'nowhere', 'ebay.csv'], folder);
    expect([noBook.code, noBook.errors]).toEqual([2, expect.stringContaining('there is no folder "nowhere" here')]);
    await run(['orders', 'import', 'ebay.csv'], folder);
    await rm(join(folder, 'data', 'key'));
    const noKey = await run(['orders', 'import', 'ebay.csv'], folder);
    expect([noKey.code, noKey.errors]).toEqual([2, expect.stringContaining('Put it back from your backup')]);
    expect((await run(['orders', 'import'], folder)).errors).toContain("missing required argument 'files'");
    expect((await run(['orders', 'import', '--help'], folder)).output).toContain('eBay Seller Hub orders report');
  });
});
