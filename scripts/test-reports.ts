import * as z from 'zod';
import type { Counts } from './counts.ts';

const vitestReportSchema = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

const playwrightReportSchema = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
});

/**
 * Counts Vitest's JSON report. Whatever did not pass failed: a skipped test, a test to do, and a file that broke
 * before any of its tests ran.
 *
 * @throws {z.ZodError} when the report has another shape
 */
export function countVitestReport(report: unknown): Counts {
  const files = vitestReportSchema.parse(report).testResults;
  const statuses = files.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
  const passed = statuses.filter((status) => status === 'passed').length;
  const brokenFiles = files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  ).length;
  return { passed, failed: statuses.length - passed + brokenFiles };
}

/**
 * Counts Playwright's JSON report. Whatever did not pass at the first go failed: skipped and flaky tests too.
 *
 * @throws {z.ZodError} when the report has another shape
 */
export function countPlaywrightReport(report: unknown): Counts {
  const { expected, unexpected, flaky, skipped } = playwrightReportSchema.parse(report).stats;
  return { passed: expected, failed: unexpected + flaky + skipped };
}

/**
 * The counts of a runner, made to agree with its exit code: a run of no tests, or one that ended badly with no failed
 * test to show for it, has one failure.
 */
export function settleCounts(counts: Counts, exitCode: number): Counts {
  const ranNothing = counts.passed + counts.failed === 0;
  const failedUnseen = exitCode !== 0 && counts.failed === 0;
  return ranNothing || failedUnseen ? { ...counts, failed: counts.failed + 1 } : counts;
}
