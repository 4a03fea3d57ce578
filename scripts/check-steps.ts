/** One thing that `npm run check` proves. */
export interface CheckStep {
  readonly name: string;
  /** Commands that all have to end with exit code 0; the first that does not ends the step. */
  readonly commands: readonly (readonly [string, ...string[]])[];
}

/**
 * The steps of `npm run check`, in stages: two steps of a stage may run at the same time, and a stage starts when the
 * one before it is done. The type check also writes the types of the content, which the linter reads.
 */
export const checkStages: readonly (readonly CheckStep[])[] = [
  [
    { name: 'format', commands: [['prettier', '--check', '--log-level=warn', '.']] },
    {
      name: 'types',
      commands: [
        ['astro', 'check', '--minimumFailingSeverity=warning'],
        ['tsc', '--noEmit'],
      ],
    },
  ],
  [
    { name: 'lint', commands: [['eslint', '--max-warnings=0', '.']] },
    { name: 'content', commands: [['node', 'src/cli/replybook.ts', 'check']] },
    { name: 'generated', commands: [['node', 'scripts/generate.ts', '--check']] },
  ],
  [{ name: 'tests', commands: [['node', 'scripts/test.ts']] }],
  [
    {
      name: 'budgets',
      commands: [
        ['node', 'scripts/build.ts'],
        ['node', 'scripts/budgets.ts'],
      ],
    },
  ],
];
