import { describe, expect, it } from 'vitest';
import { orderWordsOf } from '../../src/i18n/orders/order-words-of.ts';
import type { FileFault } from '../../src/model/file-fault.ts';
import { faultsText, faultText } from '../../src/orders/fault-text.ts';
import { openOrders } from '../../src/orders/read-orders-fs.ts';
import { rejectedFile } from '../../src/orders/rejected-file.ts';
import { flatten, placesOf } from '../i18n/texts.ts';
import { bytesOf } from './read-file.ts';

const [en, zh] = [orderWordsOf('en'), orderWordsOf('zh')];
const shopify = 'Name,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem sku';

/** What is wrong with a file, or with its rows by line. */
async function faultsOf(text: string): Promise<[number, readonly FileFault[]][]> {
  const file = await openOrders(bytesOf(text));
  if ('fault' in file) return [[0, [file.fault]]];
  const found: [number, readonly FileFault[]][] = [];
  for await (const { number, result } of file.rows) if ('faults' in result) found.push([number, result.faults]);
  return found;
}

describe('the words for faults', () => {
  it('have the same places for values in every language', () => {
    const places = (words: typeof en): string[][] =>
      flatten(words.faults, []).map(({ key, text }) => [key, ...placesOf(text)]);
    expect(places(zh)).toEqual(places(en));
  });

  it('have a value for each of their places, in all that reading can find', async () => {
    const files = [
      '',
      'PK\u0003\u0004rest',
      '\u00d0\u00cf',
      '%PDF-1.7',
      'city,people\nBonn,5\n',
      'Name,Finacial Status,Lineitem name,Email\n',
      Array.from({ length: 30 }, (_, index) => `Column ${index}`).join(','),
      [
        shopify,
        'x,paid',
        '#1,paid,EUR,9.90,2026-11-20,1,Tea Towel,TEA,more',
        '#2,paid,EUR,much,31/31/2026,few,K\uFFFDche,TEA',
        ',paid,EUR,9.90,2026-02-30,1,Tea Towel,TEA',
        '5.76E+17,paid,EUR,9.90,2026-11-20,1,Tea Towel,TEA',
        '#3 or so,paid,EUR,9.90,2026-11-20,1,Tea Towel,TEA',
        `#4,paid,EUR,9.90,2026-11-20,1,{{ facts }},${'T'.repeat(121)}`,
        '#5,paid,EUR,9.90,2026-11-20,1,"Tea Towel,TEA',
      ].join('\n'),
    ];
    const all = (await Promise.all(files.map(faultsOf))).flatMap((found) => found.flatMap(([, faults]) => faults));
    const codes = new Set(
      all.flatMap((fault) => [fault.code, (fault.values?.['fault'] as FileFault | undefined)?.code]),
    );
    expect(codes.size).toBeGreaterThan(18);
    for (const fault of all) {
      expect(faultText(fault, en)).not.toMatch(/\{\w+\}|undefined|\[object/u);
      expect(faultText(fault, zh)).not.toMatch(/\{\w+\}|undefined|\[object/u);
      expect(faultText(fault, zh)).toMatch(/\p{Script=Han}{2}/u);
    }
  });
});

it('a row is told with all that is wrong, in the language of who reads it', async () => {
  const [[line, faults] = [0, []]] = await faultsOf(`${shopify}\n#2,paid,EUR,much,31/31/2026,few,Towel,TEA\n`);
  expect(line).toBe(2);
  expect(faultsText(faults, en)).toBe(
    'Lineitem quantity: "few" is no whole number; Total: "much" is no amount with a currency; Created at: "31/31/2026" is no day that exists; this file writes the day first',
  );
  expect(faultsText(faults, zh)).toBe(
    'Lineitem quantity：“few”不是整数；Total：“much”不是带货币的金额；Created at：“31/31/2026”不是有效日期；此文件的日期是日在月前',
  );
});

it('a file that lacks columns is told so, with the nearest names', async () => {
  const [[, [fault]] = [0, []]] = await faultsOf('Name,Finacial Status,Lineitem name,Email\n');
  expect(faultText(fault!, zh)).toBe(
    '这不是系统支持的订单文件。最接近的是 Shopify orders export，但缺少“Financial Status”（相近的有“Finacial Status”）、“Lineitem quantity”。文件中的列：Name、Finacial Status、Lineitem name、Email。请重新导出，并包含所有列',
  );
});

it('the list of rejected rows has its columns and reasons in one language, and no formulas', async () => {
  const rows = (async function* () {
    yield await Promise.resolve({ line: 4, faults: [{ code: 'openQuote' } as const] });
    yield { line: 9, faults: [{ code: 'cell', values: { column: '=SUM', fault: { code: 'noValue' } } } as const] };
  })();
  let list = '';
  for await (const part of rejectedFile(rows, zh)) list += part;
  expect(list).toBe('\uFEFF行号,原因\r\n4,"有一个引号没有闭合"\r\n9,"\'=SUM：没有内容"\r\n');
});
