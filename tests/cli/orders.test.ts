import { copyFile, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const fixtures = resolve('tests/fixtures/orders');

/** A folder with a file of each kind: whole, with a bad row, and no order file. */
async function folderOfFiles(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'replybook-orders-'));
  await copyFile(join(fixtures, 'ebay', 'de.csv'), join(folder, 'ebay.csv'));
  await copyFile(join(fixtures, 'tiktok', 'us.csv'), join(folder, 'tiktok.csv'));
  await writeFile(join(folder, 'cities.csv'), 'city,people\nBonn,5\n');
  return folder;
}

const rounded = 'Order ID: "5.76461E+17" was rounded by a spreadsheet; export the file again and do not open it before';

describe('orders check', () => {
  it('says what a file is and how many orders it has', async () => {
    expect(await run(['orders', 'check', 'ebay.csv'], await folderOfFiles())).toEqual({
      code: 0,
      output: 'ebay.csv: eBay Seller Hub orders report, windows-1252: 2 rows, 2 orders\n',
      errors: '',
    });
  });

  it('tells each bad row with its line, and counts rows of one order once', async () => {
    expect(await run(['orders', 'check', 'ebay.csv', 'tiktok.csv'], await folderOfFiles())).toEqual({
      code: 1,
      output: [
        'ebay.csv: eBay Seller Hub orders report, windows-1252: 2 rows, 2 orders\n',
        `tiktok.csv:5: ${rounded}\n`,
        'tiktok.csv: TikTok Shop orders export, utf-8: 4 rows, 2 orders, 1 row cannot be read\n',
      ].join(''),
      errors: '',
    });
  });

  it('goes on behind what is no order file or not there', async () => {
    const folder = await folderOfFiles();
    const { code, output, errors } = await run(['orders', 'check', 'cities.csv', 'gone.csv', '.', 'ebay.csv'], folder);
    expect(code).toBe(2);
    expect(output).toBe('ebay.csv: eBay Seller Hub orders report, windows-1252: 2 rows, 2 orders\n');
    expect(errors.split('\n')).toEqual([
      expect.stringMatching(/^cities\.csv: is no order file that is known .* The columns found are city, people\.$/u),
      'gone.csv: there is no file "gone.csv" here.',
      '.: "." is no file; name the files in it.',
      '',
    ]);
  });

  it('writes JSON lines', async () => {
    const { code, output } = await run(['orders', 'check', '--json', 'tiktok.csv', 'gone.csv'], await folderOfFiles());
    expect(code).toBe(2);
    expect(
      output
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      { file: 'tiktok.csv', line: 5, problem: rounded },
      { file: 'tiktok.csv', format: 'tiktok', encoding: 'utf-8', rows: 4, orders: 2, bad: 1 },
      { file: 'gone.csv', problem: 'there is no file "gone.csv" here' },
    ]);
  });

  it('needs a file, and explains itself', async () => {
    const folder = await folderOfFiles();
    const nothing = await run(['orders', 'check'], folder);
    expect(nothing.code).toBe(2);
    expect(nothing.errors).toContain("missing required argument 'files'");
    const help = await run(['orders', 'check', '--help'], folder);
    expect(help.code).toBe(0);
    expect(help.output).toContain('TikTok Shop orders export');
  });
});
