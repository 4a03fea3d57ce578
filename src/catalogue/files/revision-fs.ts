import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { BookFiles } from './book-files.ts';

const run = promisify(execFile);
const maxBuffer = 256 * 1024 * 1024;

/** The book as it stood in a Git revision. Throws where Git, the repository or the revision is missing. */
export async function revisionFiles(contentFolder: string, revision: string, now: BookFiles): Promise<BookFiles> {
  const git = async (...args: string[]): Promise<Buffer> =>
    (await run('git', ['-C', contentFolder, ...args], { encoding: 'buffer', maxBuffer })).stdout;
  const commit = (await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`))
    .toString()
    .trim();
  const listing = (await git('ls-tree', '-r', '-l', '-z', commit, '.')).toString();
  const rows = listing
    .split('\0')
    .map((row) => /^\d+ blob (\S+) +(\d+)\t(.+)$/u.exec(row))
    .filter((row) => row !== null)
    .map(([, id = '', size = '0', path = '']) => ({ id, size: Number(size), path }));
  const ids = new Map(rows.map(({ path, id }) => [path, id]));
  return {
    list: () => Promise.resolve(rows.map(({ path, size }) => ({ path, size }))),
    read: (path) => git('cat-file', 'blob', ids.get(path) ?? ''),
    image: now.image,
  };
}

/** Paths below the content folder that differ from the revision, untracked files included. */
export async function changedFiles(contentFolder: string, revision: string): Promise<Set<string>> {
  const git = async (...args: string[]): Promise<string[]> => {
    const { stdout } = await run('git', ['-C', contentFolder, ...args], { maxBuffer });
    return stdout.split('\0').filter((path) => path !== '');
  };
  const [changed, untracked] = await Promise.all([
    git('diff', '--name-only', '-z', '--relative', '--no-renames', revision, '--', '.'),
    git('ls-files', '--others', '--exclude-standard', '-z', '--', '.'),
  ]);
  return new Set([...changed, ...untracked]);
}
