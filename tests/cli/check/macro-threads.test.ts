import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startMacroThreads, takesFrom } from '../../../src/cli/check/macro-threads.ts';
import { checkBook } from '../../../src/catalogue/check-book.ts';
import { folderFiles } from '../../../src/catalogue/files/folder-fs.ts';
import { readBook } from '../../../src/catalogue/read-book.ts';
import { bookChecks } from '../../../src/policy/book-checks.ts';
import { base, macro, today } from '../../catalogue/memory-book.ts';
import { findingsOf, run } from '../run.ts';
import { bookFolder } from '../temporary-book.ts';

test('each macro is taken by one thread, and none is left', () => {
  const taken = new Int32Array(1024);
  const [one, other] = [takesFrom(taken), takesFrom(taken)];
  const places = Array.from({ length: 40_000 }, (_, place) => place);
  const takers = places.map((place) => [one, other].filter((takes, turn) => (place + turn) % 3 > 0 && takes(place)));
  const late = places.map((place) => [one, other].filter((takes) => takes(place)));
  expect(late.every(({ length }) => length === 1)).toBe(true);
  expect(takers.every((first, place) => first.every((takes) => late[place]?.includes(takes)))).toBe(true);
  expect(new Set(late.flat()).size).toBe(2);
});

/** A book that is large enough for threads: every third macro breaks a rule. */
async function largeBook(): Promise<string> {
  const real = async (path: string): Promise<string> => readFile(join('content', path), 'utf8');
  const macros = Array.from({ length: 150 }, (_, number) => {
    const text = macro(number % 3 === 0 ? 'Write to care@shop.com, please.' : 'Your label is in the order messages.');
    return [`macros/en/returns/answer-${number}.md`, text.replace('A title', `Title ${number}`)] as const;
  });
  return bookFolder({
    ...base,
    'acts.yml': await real('acts.yml'),
    'lexicon/en.yml': await real('lexicon/en.yml'),
    'policies/amazon/amazon-email-address.yml': await real('policies/amazon/amazon-email-address.yml'),
    ...Object.fromEntries(macros),
  });
}

test('a large book has the same findings in several threads as in one', async () => {
  const folder = await largeBook();
  const reading = await readBook(folderFiles(join(folder, 'content'), join(folder, 'public')));
  const alone = checkBook(reading, bookChecks, today);
  const { code, output } = await run(['check', '--format', 'json'], folder);
  expect(code).toBe(1);
  expect(findingsOf({ output })).toEqual(alone.map((finding) => ({ ...finding, file: `content/${finding.file}` })));
  expect(alone.filter(({ ruleId }) => ruleId === 'amazon-email-address')).toHaveLength(50);
});

test('what goes wrong in a thread is told', async () => {
  const folder = await largeBook();
  const threads = await startMacroThreads(join(folder, 'content'), today);
  // Gone before a thread has read its modules.
  await rm(join(folder, 'content'), { recursive: true });
  await expect(threads.findings()).rejects.toThrow('ENOENT');
});
