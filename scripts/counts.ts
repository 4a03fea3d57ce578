/** How many tests or steps passed, and how many did not. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** The sum of several counts; none is `{passed: 0, failed: 0}`. */
export function sumCounts(all: readonly Counts[]): Counts {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** The last line of `npm test`, `npm run check` and `.ci/run`, which machines read: `3 passed, 0 failed`. */
export function countsLine({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`;
}
