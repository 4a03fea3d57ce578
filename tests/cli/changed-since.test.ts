import { execFile } from 'node:child_process';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { article } from '../catalogue/memory-book.ts';
import { findingsOf, run } from './run.ts';
import { bookFolder, copyOf, writeTexts } from './temporary-book.ts';

const oldFault = 'faq/en/returns/old.md';

/** The small book with an old fault, committed once. */
async function committedBook(): Promise<string> {
  const folder = await copyOf('small');
  await writeTexts(folder, { [oldFault]: article('See [this](gone.md).') });
  await commit(folder);
  return folder;
}

async function commit(folder: string): Promise<void> {
  const git = (...args: string[]): Promise<unknown> => promisify(execFile)('git', ['-C', folder, ...args]);
  await git('init', '--quiet');
  await git('add', '--all');
  const author = ['-c', 'user.name=Mara', '-c', 'user.email=mara@example.com', '-c', 'commit.gpgsign=false'];
  await git(...author, 'commit', '--quiet', '--message', 'A book');
}

async function changedFindings(folder: string, content = 'content'): Promise<{ code: number; found: string[] }> {
  const args = ['check', '--changed-since', 'HEAD', '--format', 'json', '--content', content];
  const result = await run(args, folder);
  return {
    code: result.code,
    found: findingsOf(result).map(({ file, ruleId, match }) => `${file} ${ruleId.slice(5)} ${match}`.trimEnd()),
  };
}

describe('the check of a change', () => {
  it('keeps still about faults that were there before', async () => {
    const folder = await committedBook();
    expect((await run(['check'], folder)).output).toContain('there is no article returns/gone');
    expect(await changedFindings(folder)).toEqual({ code: 0, found: [] });
  });

  it('tells the faults of a changed file, the old ones in it too, and of a file that Git does not have yet', async () => {
    const folder = await committedBook();
    await writeTexts(folder, {
      [oldFault]: article('See [this](gone.md) and [that](away.md).'),
      'faq/en/returns/new.md': article('You have 30 days.').replace('A title', 'Another title'),
    });
    expect(await changedFindings(folder)).toEqual({
      code: 1,
      found: [
        'content/faq/en/returns/new.md repeated-fact 30 days',
        'content/faq/en/returns/old.md broken-link gone.md',
        'content/faq/en/returns/old.md broken-link away.md',
      ],
    });
  });

  it('tells what a deleted snippet breaks in the macros that render it', async () => {
    const folder = await committedBook();
    await rm(join(folder, 'content/snippets/en/greeting.md'));
    expect((await changedFindings(folder)).found).toEqual([
      'content/macros/de/returns/return-label.md unknown-snippet greeting',
      'content/macros/en/returns/return-label.md unknown-snippet greeting',
      'content/snippets/de/greeting.md translation-without-source',
    ]);
  });

  it('tells what a deleted article breaks in every file that points at it', async () => {
    const folder = await committedBook();
    await rm(join(folder, 'content/faq/en/returns/return-label.md'));
    expect((await changedFindings(folder)).found).toEqual([
      'content/faq/de/returns/return-an-item.md broken-link return-label.md#where-it-is',
      'content/faq/en/returns/return-an-item.md unknown-article returns/return-label',
      'content/faq/en/returns/return-an-item.md broken-link return-label.md#where-it-is',
    ]);
  });

  it('tells which article loses its deleted picture', async () => {
    const folder = await committedBook();
    await rm(join(folder, 'public/images/label.svg'));
    expect((await changedFindings(folder)).found).toEqual([
      'content/faq/en/returns/return-an-item.md image-file ![A parcel with its label](/images/label.svg)',
    ]);
  });

  it('works for a book below the root of the repository, and from within its folder', async () => {
    const folder = await bookFolder({});
    await mkdir(join(folder, 'shop'));
    await cp(await copyOf('small'), join(folder, 'shop/book'), { recursive: true });
    await commit(folder);
    await rename(
      join(folder, 'shop/book/content/snippets/en/greeting.md'),
      join(folder, 'shop/book/content/snippets/en/hello.md'),
    );
    const fromRoot = await changedFindings(folder, 'shop/book/content');
    const fromContent = await changedFindings(join(folder, 'shop/book/content'), '.');
    expect(fromContent.found).toContain('macros/en/returns/return-label.md unknown-snippet greeting');
    expect(fromRoot.found).toEqual(fromContent.found.map((line) => `shop/book/content/${line}`));
  });
});
