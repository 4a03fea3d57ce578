import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, type Run } from './run.ts';
import { bookFolder, books } from './temporary-book.ts';

const small = join(books, 'small');

interface Found {
  readonly locale: string;
  readonly hits: readonly { readonly id: string; readonly title: string; readonly confident: boolean }[];
}

async function find(...args: string[]): Promise<Found> {
  return JSON.parse((await run(['search', ...args, '--json'], small)).output) as Found;
}

/** Searches documents of others; the queries come from standard input. */
async function searchOthers(documents: readonly unknown[], queries: readonly unknown[]): Promise<Run> {
  const folder = await bookFolder({});
  const lines = (values: readonly unknown[]): string =>
    values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n');
  await writeFile(join(folder, 'docs.jsonl'), lines(documents));
  return run(['search', '--docs', 'docs.jsonl', '--queries', '-'], folder, lines(queries));
}

describe('search', () => {
  it('finds articles for a person, with the place of the answer', async () => {
    const { code, output } = await run(['search', 'return label'], small);
    expect(output).toMatch(/^.+\n {2}returns\/\S+ {2}\d+\.\d\d\n {2}\S/u);
    expect(code).toBe(0);
  });

  it('finds in another language, and what is not translated by its source', async () => {
    const german = await find('Rückgabe', '--locale', 'de');
    expect(german.locale).toBe('de');
    expect(german.hits.length).toBeGreaterThan(0);
  });

  it('finds articles for staff for staff alone', async () => {
    const ids = async (audience: string): Promise<string[]> =>
      (await find('when is a return late', '--audience', audience, '--limit', '50')).hits.map(({ id }) => id);
    const [open, all] = [await ids('public'), await ids('staff')];
    expect(all).toEqual(expect.arrayContaining(open));
    expect(open.filter((id) => id.startsWith('team/'))).toEqual([]);
    expect(all.filter((id) => id.startsWith('team/')).length).toBeGreaterThan(0);
  });

  it('says so when nothing is found', async () => {
    expect((await run(['search', 'zzzz qqqq'], small)).output).toBe('nothing found\n');
  });

  it.each([
    { args: ['search'], says: /no query/u },
    { args: ['search', 'x', '--limit', 'many'], says: /--limit many is not a number/u },
    { args: ['search', 'x', '--locale', 'xx'], says: /'xx' is invalid/u },
    { args: ['search', 'x', '--audience', 'all'], says: /'all' is invalid.*public, staff/u },
    { args: ['search', '--docs', 'a.jsonl'], says: /--docs and --queries belong together/u },
    { args: ['search', '--docs', 'a.jsonl', '--queries', 'b.jsonl'], says: /no file "a.jsonl"/u },
    { args: ['search', '--docs', 'a', '--queries', 'b', '--content', 'contnet'], says: /no f/u },
  ])('gives exit code 2 and says why: $args', async ({ args, says }) => {
    const { code, errors } = await run(args, small);
    expect(errors).toMatch(says);
    expect(code).toBe(2);
  });
});

describe('search --docs --queries', () => {
  const documents = [
    { id: 'late', locale: 'en', title: 'My parcel is late', body: 'Look at the last scan.' },
    { id: 2, locale: 'en', title: 'Refunds', body: 'Money comes back.', keywords: ['reimbursement'] },
    { id: 'late', locale: 'ja', title: '荷物が遅れています', body: '最後の記録をご覧ください。' },
  ];

  it('answers each query with a line, in its own language', async () => {
    const queries = [
      { id: 'a', q: 'reimbursement', locale: 'en' },
      { id: 'b', q: '荷物', locale: 'ja' },
      { id: 'c', q: 'Paket', locale: 'de' },
    ];
    const { code, output, errors } = await searchOthers(documents, queries);
    const answers = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; hits: { id: string; score: number }[] });
    expect(answers.map(({ id, hits }) => [id, hits[0]?.id])).toEqual([
      ['a', '2'],
      ['b', 'late'],
      ['c', undefined],
    ]);
    expect(answers[0]?.hits[0]?.score).toBeGreaterThan(0);
    expect(errors).toBe('searched 3 documents for 3 queries\n');
    expect(code).toBe(0);
  });

  it('tells which lines it cannot read and why, and goes on', async () => {
    const bad = [...documents, documents[0], 'nonsense', { id: 'x', locale: 'en', title: 'No body' }];
    const { code, output, errors } = await searchOthers(bad, [
      '{',
      { id: 'a', q: 'refund', locale: 'xx' },
      { id: 'b', q: 'late', locale: 'en' },
    ]);
    expect(output.trim().split('\n').length).toBe(1);
    expect(errors).toContain('docs.jsonl:4: there is a document "late" in en already');
    expect(errors).toContain('docs.jsonl:5: is not JSON');
    expect(errors).toContain('docs.jsonl:6: body: ');
    expect(errors).toContain('-:1: is not JSON');
    expect(errors).toContain('-:2: locale: ');
    expect(errors).toContain('5 lines could not be read');
    expect(code).toBe(1);
  });
});
