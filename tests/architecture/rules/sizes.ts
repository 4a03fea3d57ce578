import type { Complaint, SourceFile, SourceTree } from '../source-tree.ts';

interface Limits {
  /** Lines that no file exceeds. */
  readonly most: number;
  /** Lines that nine of ten files do not reach. */
  readonly usual: number;
}

/** Files of code stay small: each below one limit, nine of ten below another. Style sheets are not counted. */
export function checkSizes(tree: SourceTree, { most, usual }: Limits): Complaint[] {
  const files = tree.filter(({ path }) => !path.endsWith('.css')).toSorted((a, b) => b.lines - a.lines);
  const tooLong = files
    .filter(({ lines }) => lines > most)
    .map(({ path, lines }) => `${path}:${most + 1} goes on to line ${lines}; ${most} are the most. ${advice}`);
  const long = files.filter(({ lines }) => lines >= usual);
  if (long.length <= files.length / 10) return tooLong;
  const share = `${long.length} of ${files.length} files have ${usual} lines or more; one in ten may`;
  return [...tooLong, `${share}: ${long.map(describe).join(', ')}. ${advice}`];
}

const advice = 'Split by concept: one concept, one file.';

function describe({ path, lines }: SourceFile): string {
  return `${path} (${lines})`;
}
