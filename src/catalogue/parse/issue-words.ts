import type * as z from 'zod';

/** Says what a value must be where its schema has no words of its own for that. */
export function issueWords(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'too_small') return bound(issue, issue.minimum, issue.inclusive ? 'at least' : 'more than');
  if (issue.code === 'too_big') return bound(issue, issue.maximum, issue.inclusive ? 'at most' : 'less than');
  return undefined;
}

function bound({ origin }: { origin: string }, limit: number | bigint, relation: string): string {
  if (origin === 'array') return `list ${relation} ${limit}`;
  if (origin === 'string') return `write ${relation} ${limit} characters`;
  return `give a number of ${relation} ${limit}`;
}
