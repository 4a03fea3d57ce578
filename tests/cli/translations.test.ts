import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './run.ts';
import { copyOf } from './temporary-book.ts';

const source = 'content/faq/en/returns/return-an-item.md';
const translation = 'content/faq/de/returns/return-an-item.md';
const upToDate = 'de  3 up to date, 0 stale, 1 missing\n    missing  faq/de/returns/return-label.md\n';

async function change(folder: string, file: string, [from, to]: readonly [string, string]): Promise<void> {
  const text = await readFile(join(folder, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(folder, file), text.replace(from, to));
}

describe('the list of translations', () => {
  it('counts what is up to date, and names what is missing', async () => {
    expect(await run(['translations'], await copyOf('small'))).toEqual({ code: 0, output: upToDate, errors: '' });
  });

  it.each([
    { name: 'body', file: source, change: ['Open', 'Close'], stale: 'faq/de/returns/return-an-item.md' },
    {
      name: 'title',
      file: source,
      change: ['How do I return', 'How may I return'],
      stale: 'faq/de/returns/return-an-item.md',
    },
    {
      name: 'placeholders',
      file: 'content/macros/en/returns/return-label.md',
      change: ['First name', 'Name'],
      stale: 'macros/de/returns/return-label.md',
    },
    {
      name: 'words',
      file: 'content/snippets/en/greeting.md',
      change: ['Hello', 'Hi'],
      stale: 'snippets/de/greeting.md',
    },
  ] as const)(
    'has a stale translation after the $name of the source changed',
    async ({ file, change: words, stale }) => {
      const folder = await copyOf('small');
      if (file === source) await change(folder, file, ['You have', 'Open your order. You have']);
      await change(folder, file, words);
      expect((await run(['translations'], folder)).output).toContain(
        `2 up to date, 1 stale, 1 missing\n    stale    ${stale}\n`,
      );
      const check = await run(['check'], folder);
      expect(check.output).toContain(`content/${stale}:`);
      expect(check.output).toContain(`then run: replybook translations --stamp ${stale}`);
      expect(check.code).toBe(0);
    },
  );

  it('has no stale translation after the date, the keywords or the intents of the source changed', async () => {
    const folder = await copyOf('small');
    await change(folder, source, ['updated: 2026-11-20', 'updated: 2026-11-21']);
    await change(folder, source, ['keywords: [send back, return label]', 'keywords: [give back]']);
    await change(folder, source, ['intents: [return_request]', 'intents: []']);
    expect((await run(['translations'], folder)).output).toBe(upToDate);
  });
});

describe('the stamp', () => {
  it('makes a stale translation current, and changes nothing else in its file', async () => {
    const folder = await copyOf('small');
    await change(folder, source, ['You have', 'You always have']);
    const before = await readFile(join(folder, translation), 'utf8');
    const stamped = await run(['translations', '--stamp', 'faq/de/returns/return-an-item.md'], folder);
    expect(stamped).toEqual({ code: 0, output: 'stamped 1 of 1\n', errors: '' });
    expect((await run(['translations'], folder)).output).toBe(upToDate);
    const after = await readFile(join(folder, translation), 'utf8');
    const withoutStamp = (text: string): string => text.replace(/^source_digest: '[0-9a-f]{12}'$/mu, '');
    expect(after).not.toBe(before);
    expect(withoutStamp(after)).toBe(withoutStamp(before));
  });

  it('takes the path as the check shows it, and all translations without a name', async () => {
    const folder = await copyOf('small');
    await change(folder, source, ['You have', 'You always have']);
    expect((await run(['translations', '--stamp', translation], folder)).output).toBe('stamped 1 of 1\n');
    await change(folder, source, ['always', 'often']);
    expect((await run(['translations', '--stamp'], folder)).output).toBe('stamped 1 of 3\n');
    expect((await run(['translations', '--stamp'], folder)).output).toBe('stamped 0 of 3\n');
  });

  it('keeps Windows line ends', async () => {
    const folder = await copyOf('small');
    const text = await readFile(join(folder, translation), 'utf8');
    await writeFile(join(folder, translation), text.replaceAll('\n', '\r\n'));
    await change(folder, source, ['You have', 'You always have']);
    await run(['translations', '--stamp'], folder);
    const after = await readFile(join(folder, translation), 'utf8');
    expect(after.match(/(?<!\r)\n/gu)).toBeNull();
    expect((await run(['translations'], folder)).output).toBe(upToDate);
  });

  it('gives exit code 2 and writes nothing where one of the names is wrong', async () => {
    const folder = await copyOf('small');
    await change(folder, source, ['You have', 'You always have']);
    const before = await readFile(join(folder, translation), 'utf8');
    const names = ['faq/de/returns/return-an-item.md', 'faq/de/returns/retrun.md'];
    const { code, output, errors } = await run(['translations', '--stamp', ...names], folder);
    expect(errors).toContain('"faq/de/returns/retrun.md" is no translation');
    expect(output).toBe('');
    expect(code).toBe(2);
    expect(await readFile(join(folder, translation), 'utf8')).toBe(before);
  });

  it('refuses the source itself', async () => {
    const { code, errors } = await run(['translations', '--stamp', source], await copyOf('small'));
    expect(errors).toContain('is no translation');
    expect(code).toBe(2);
  });
});
