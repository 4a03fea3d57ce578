import { relative } from 'node:path';
import * as z from 'zod';
import { projectRoot } from './command.ts';
import type { Counts } from './counts.ts';

/** What the report of a runner says: its counts, and a line for each failure. */
export interface TestReport {
  readonly counts: Counts;
  /** `tests/a.test.ts › a thing › does this: expected 1 to be 2`. */
  readonly failures: readonly string[];
  /** A line for each test that failed at first and passed at the second go. */
  readonly unsteady: readonly string[];
}

const vitestReportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(''),
      assertionResults: z.array(
        z.object({
          ancestorTitles: z.array(z.string()).default([]),
          title: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

const playwrightTestSchema = z.object({
  status: z.string(),
  results: z.array(z.object({ error: z.object({ message: z.string().optional() }).optional() })),
});

const playwrightSpecSchema = z.object({ title: z.string(), tests: z.array(playwrightTestSchema) });

interface PlaywrightSuite {
  readonly title: string;
  readonly specs: readonly z.infer<typeof playwrightSpecSchema>[];
  readonly suites: readonly PlaywrightSuite[];
}

const playwrightSuiteSchema: z.ZodType<PlaywrightSuite> = z.object({
  title: z.string(),
  specs: z.array(playwrightSpecSchema).default([]),
  suites: z.lazy(() => z.array(playwrightSuiteSchema)).default([]),
});

const playwrightReportSchema = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
  suites: z.array(playwrightSuiteSchema).default([]),
  errors: z.array(z.object({ message: z.string().default('') })).default([]),
});

/**
 * Reads Vitest's JSON report. Whatever did not pass failed: a skipped test, a test to do, and a file that broke before
 * any of its tests ran.
 *
 * @throws {z.ZodError} when the report has another shape
 */
export function readVitestReport(report: unknown): TestReport {
  const files = vitestReportSchema.parse(report).testResults;
  const failures = files.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(projectRoot, name);
    const failed = assertionResults.filter((test) => test.status !== 'passed');
    const broke = status === 'failed' && !failed.some((test) => test.status === 'failed');
    return [
      ...failed.map((test) =>
        failureLine([file, ...test.ancestorTitles, test.title], test.failureMessages?.[0] ?? test.status),
      ),
      ...(broke ? [failureLine([file], message)] : []),
    ];
  });
  const passed = files.flatMap((file) => file.assertionResults).filter(({ status }) => status === 'passed').length;
  return { counts: { passed, failed: failures.length }, failures, unsteady: [] };
}

/**
 * Reads Playwright's JSON report. A skipped test failed; one that passed at the second go, where it had one, passed and
 * is named.
 *
 * @throws {z.ZodError} when the report has another shape
 */
export function readPlaywrightReport(report: unknown): TestReport {
  const { stats, suites, errors } = playwrightReportSchema.parse(report);
  const results = suites.flatMap((suite) => playwrightResults(suite, []));
  const linesOf = (...statuses: string[]): string[] =>
    results.filter(({ status }) => statuses.includes(status)).map(({ line }) => line);
  return {
    counts: { passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped },
    failures: [
      ...linesOf('unexpected', 'skipped'),
      ...errors.map(({ message }) => failureLine(['outside of any test'], message)),
    ],
    unsteady: linesOf('flaky'),
  };
}

function playwrightResults(suite: PlaywrightSuite, above: readonly string[]): { status: string; line: string }[] {
  const titles = [...above, suite.title];
  return [
    ...suite.specs.flatMap((spec) =>
      spec.tests.map(({ status, results }) => {
        const error = results.find((result) => result.error)?.error?.message;
        return { status, line: failureLine([...titles, spec.title], error ?? status) };
      }),
    ),
    ...suite.suites.flatMap((inner) => playwrightResults(inner, titles)),
  ];
}

function failureLine(titles: readonly string[], message: string): string {
  const [reason = ''] = message.trim().split('\n');
  return `${titles.filter((title) => title !== '').join(' › ')}${reason === '' ? '' : `: ${reason}`}`;
}

/**
 * The report of a runner, made to agree with its exit code: a run of no tests, or one that ended badly with no failed
 * test to show for it, has one failure.
 */
export function settleReport(report: TestReport, exitCode: number): TestReport {
  const { passed, failed } = report.counts;
  const withOneMore = (failure: string): TestReport => ({
    ...report,
    counts: { passed, failed: failed + 1 },
    failures: [...report.failures, failure],
  });
  if (passed + failed === 0) return withOneMore(`no test ran (exit code ${exitCode})`);
  if (exitCode !== 0 && failed === 0) {
    return withOneMore(`exit code ${exitCode} although no test failed: look above for an error outside of the tests`);
  }
  return report;
}
