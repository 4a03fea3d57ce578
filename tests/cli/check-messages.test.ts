import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bookFolder } from './temporary-book.ts';
import { run, type Run } from './run.ts';

const line = (id: string, text: string, more: object = {}): string =>
  JSON.stringify({ id, channel: 'amazon', locale: 'en', context: 'reply', text, ...more });

/** Checks messages against the real book; they stand in a file, or come from standard input where it is `-`. */
async function check(name: string, text: string): Promise<Run> {
  const folder = await bookFolder({});
  if (name !== '-') await writeFile(join(folder, name), text);
  return run(['check', '--content', resolve('content'), '--messages', name], folder, text);
}

const answers = ({ output }: Run): { id: string; findings: { ruleId: string; match: string }[] }[] =>
  output
    .trim()
    .split('\n')
    .map((each) => JSON.parse(each) as { id: string; findings: { ruleId: string; match: string }[] });

describe('check --messages', () => {
  it('answers each line with what its message breaks', async () => {
    const text = [line('a', 'Write to care@shop.com, please.'), line('b', 'The label is in your messages.')].join('\n');
    const result = await check('sent.jsonl', text);
    expect(
      answers(result).map(({ id, findings }) => [id, findings.map(({ ruleId, match }) => `${ruleId} ${match}`)]),
    ).toEqual([
      ['a', ['amazon-email-address care@shop.com']],
      ['b', []],
    ]);
    expect(result.errors).toContain('checked 2 messages: 1 findings');
    expect(result.code).toBe(1);
  });

  it('reads standard input, and ends with 0 where all is well', async () => {
    const result = await check('-', line('a', 'The label is in your messages.'));
    expect(answers(result)).toEqual([{ id: 'a', findings: [] }]);
    expect(result.code).toBe(0);
  });

  it('tells which lines it cannot read and why, and checks the others', async () => {
    const text = [
      '{',
      line('b', 'Fine.'),
      line('c', 'Fine.', { channel: 'amazn' }),
      line('d', 'Fine.', { locale: 'xx' }),
    ].join('\n');
    const result = await check('sent.jsonl', text);
    expect(answers(result).map(({ id }) => id)).toEqual(['b']);
    expect(result.errors).toContain('sent.jsonl:1: is not JSON');
    expect(result.errors).toContain('sent.jsonl:3: there is no channel "amazn"');
    expect(result.errors).toContain('sent.jsonl:4: locale:');
    expect(result.code).toBe(1);
  });

  it('reads a language with its country, and finds out one that is not given', async () => {
    const text = [
      line('a', 'Bitte stornieren Sie die Bestellung selbst, der Artikel ist ausverkauft.', { locale: 'de-AT' }),
      line('b', 'Bitte stornieren Sie die Bestellung selbst, der Artikel ist ausverkauft.', { locale: undefined }),
    ].join('\n');
    const found = answers(await check('sent.jsonl', text)).map(({ findings }) => findings.map(({ ruleId }) => ruleId));
    expect(found).toEqual([['amazon-cancel-request'], ['amazon-cancel-request']]);
  });

  it('reads the CSV export of a helpdesk', async () => {
    const text =
      '\uFEFFTicket ID,Channel,Language,Body\n7,amazon,en-US,"Write to care@shop.com,\nplease."\n8,ebay,de,Gern.\n';
    const found = answers(await check('sent.csv', text)).map(({ id, findings }) => [id, findings.at(-1)?.match]);
    expect(found).toEqual([
      ['7', 'care@shop.com'],
      ['8', undefined],
    ]);
  });

  it('says which column it misses in a CSV export, and that a file is not there', async () => {
    const noText = await check('sent.csv', 'id,when\n1,today\n');
    expect(noText.errors).toContain('no column holds the text');
    expect(noText.code).toBe(2);
    const folder = await bookFolder({});
    const noFile = await run(['check', '--content', resolve('content'), '--messages', 'nowhere.jsonl'], folder);
    expect(noFile.errors).toContain('there is no file "nowhere.jsonl"');
    expect(noFile.code).toBe(2);
  });
});
