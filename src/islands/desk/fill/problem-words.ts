import type { FieldProblem } from '../../../desk/reply.ts';
import { fill } from '../../../i18n/fill.ts';
import { words } from '../session.ts';

/** What is wrong with a value, in words. */
export function problemWords({ kind, expected = '' }: FieldProblem, name: string): string {
  return fill(words.value.problems[kind], { name, expected });
}
