import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { BookFiles } from './book-files.ts';
import { sizeOf } from './image-size.ts';

const run = promisify(execFile);
const maxBuffer = 256 * 1024 * 1024;

const gitIn =
  (folder: string) =>
  async (...args: string[]): Promise<Buffer> =>
    (await run('git', ['-C', folder, ...args], { encoding: 'buffer', maxBuffer })).stdout;

/** The id of the commit that a revision names. Throws where Git, the repository or the revision is missing. */
export async function commitOf(folder: string, revision: string): Promise<string> {
  const id = await gitIn(folder)('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
  return id.toString().trim();
}

/** The book as it stood in a commit; its pictures were in `public` beside it. */
export async function revisionFiles(contentFolder: string, commit: string): Promise<BookFiles> {
  const git = gitIn(contentFolder);
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
    image: async (path) => sizeOf(await git('cat-file', 'blob', `${commit}:./../public${path}`).catch(() => undefined)),
  };
}

/** Paths below the content folder that differ from the commit, untracked files included. */
export async function changedFiles(contentFolder: string, commit: string): Promise<Set<string>> {
  const git = async (...args: string[]): Promise<string[]> =>
    (await gitIn(contentFolder)(...args))
      .toString()
      .split('\0')
      .filter((path) => path !== '');
  const [changed, untracked] = await Promise.all([
    git('diff', '--name-only', '-z', '--relative', '--no-renames', commit, '--', '.'),
    git('ls-files', '--others', '--exclude-standard', '-z', '--', '.'),
  ]);
  return new Set([...changed, ...untracked]);
}
