import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faults } from '../../src/catalogue/faults.ts';
import { briefly } from '../catalogue/memory-book.ts';
import { oddBook } from './odd-book.ts';
import { findingsOf, run } from './run.ts';
import { bookFolder, books } from './temporary-book.ts';

const folder = join(books, 'faulty');
const args = ['check', '--today', '2026-11-22', '--format', 'json'];
const expected = (await readFile(join(folder, 'expected.txt'), 'utf8')).trimEnd().split('\n');

describe('the check of a book full of faults', () => {
  it('finds exactly the faults that are written beside it, in the order of files and places', async () => {
    const { code, output } = await run(args, folder);
    const found = findingsOf({ output }).map((finding) => briefly({ ...finding, file: finding.file.slice(8) }));
    expect(found).toEqual(expected);
    expect(code).toBe(1);
  });

  it('says the same from the command line as in the process', async () => {
    const program = join(import.meta.dirname, '../../src/cli/replybook.ts');
    const content = join(folder, 'content');
    const { code, output } = await new Promise<{ code: unknown; output: string }>((resolve) => {
      execFile(process.execPath, [program, ...args, '--content', content], { cwd: folder }, (error, stdout) => {
        resolve({ code: error?.code, output: stdout });
      });
    });
    expect(output).toBe((await run(args, folder)).output);
    expect(code).toBe(1);
  });

  it('gives a message to every finding, in one line', async () => {
    for (const { message, hint } of findingsOf(await run(args, folder))) {
      expect(message).toMatch(/^\S.*[^.\s]$/u);
      expect(hint).not.toContain('\n');
    }
  });
});

describe('the check of files that an editor should not have saved', () => {
  it('finds each of their faults', async () => {
    const { code, output } = await run(args, await bookFolder(oddBook.texts));
    const found = findingsOf({ output }).map((finding) => briefly({ ...finding, file: finding.file.slice(8) }));
    expect(found).toEqual(oddBook.expected);
    expect(code).toBe(1);
  });

  it('says which byte is wrong, how large a file is, and how often a character occurs', async () => {
    const findings = findingsOf(await run(args, await bookFolder(oddBook.texts)));
    const messages = findings.map(({ message }) => message);
    expect(messages).toContain('is UTF-16 (little endian), not UTF-8');
    expect(messages).toContain('is not UTF-8: byte 0xE9 on line 2 belongs to another encoding');
    expect(messages).toContain('is 10.0 MB large and was not read');
    expect(messages).toContain('has the invisible control character U+0000, 900 times');
  });
});

it('Every kind of fault occurs in one of the two books', () => {
  const occurring = [...expected, ...oddBook.expected].map((line) => /:\d+ (\S+)/u.exec(line)?.[1] ?? '');
  expect([...new Set(occurring)].toSorted()).toEqual(Object.keys(faults).toSorted());
});
