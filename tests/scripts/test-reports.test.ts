import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/command.ts';
import { readPlaywrightReport, readVitestReport, settleReport } from '../../scripts/test-reports.ts';

describe('a Vitest report', () => {
  it('counts whatever did not pass as failed, and names it', () => {
    const tests = ['passed', 'passed', 'failed', 'skipped'].map((status) => ({
      ancestorTitles: ['a thing'],
      title: `has ${status}`,
      status,
      failureMessages: status === 'failed' ? ['expected 1 to be 2\n  at line 3'] : [],
    }));
    const report = {
      testResults: [{ name: join(projectRoot, 'a.test.ts'), status: 'failed', assertionResults: tests }],
    };
    expect(readVitestReport(report)).toEqual({
      counts: { passed: 2, failed: 2 },
      failures: ['a.test.ts › a thing › has failed: expected 1 to be 2', 'a.test.ts › a thing › has skipped: skipped'],
      unsteady: [],
    });
  });

  it('counts a file that broke before its tests as one failure', () => {
    const report = {
      testResults: [
        { name: join(projectRoot, 'a.test.ts'), status: 'failed', message: 'no such file', assertionResults: [] },
        {
          name: join(projectRoot, 'b.test.ts'),
          status: 'passed',
          assertionResults: [{ title: 'works', status: 'passed' }],
        },
      ],
    };
    expect(readVitestReport(report)).toEqual({
      counts: { passed: 1, failed: 1 },
      failures: ['a.test.ts: no such file'],
      unsteady: [],
    });
  });

  it('is refused in another shape', () => {
    expect(() => readVitestReport({ stats: {} })).toThrow(/testResults/u);
  });
});

describe('a Playwright report', () => {
  it('counts skipped tests as failed and those of a second go as passed, and names both', () => {
    const spec = (title: string, status: string, message?: string) => ({
      title,
      tests: [{ status, results: [message === undefined ? {} : { error: { message } }] }],
    });
    const report = {
      stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 1 },
      suites: [
        {
          title: 'a.spec.ts',
          specs: [spec('opens', 'expected'), spec('closes', 'unexpected', 'timed out\nafter a while')],
          suites: [{ title: 'a list', specs: [spec('moves', 'flaky', 'gone'), spec('waits', 'skipped')] }],
        },
      ],
      errors: [{ message: 'the server fell over' }],
    };
    expect(readPlaywrightReport(report)).toEqual({
      counts: { passed: 8, failed: 2 },
      failures: [
        'a.spec.ts › closes: timed out',
        'a.spec.ts › a list › waits: skipped',
        'outside of any test: the server fell over',
      ],
      unsteady: ['a.spec.ts › a list › moves: gone'],
    });
  });

  it('is refused in another shape', () => {
    expect(() => readPlaywrightReport({ testResults: [] })).toThrow(/stats/u);
  });
});

describe('the settled report of a runner', () => {
  const reportOf = (passed: number, failed: number) => ({
    counts: { passed, failed },
    failures: Array.from({ length: failed }, (_, i) => `test ${i}`),
    unsteady: [],
  });

  it('is what it wrote when that agrees with the exit code', () => {
    expect(settleReport(reportOf(3, 0), 0)).toEqual(reportOf(3, 0));
    expect(settleReport(reportOf(3, 2), 1)).toEqual(reportOf(3, 2));
  });

  it('has a failure when no test ran, whatever the exit code says', () => {
    expect(settleReport(reportOf(0, 0), 0)).toEqual({
      counts: { passed: 0, failed: 1 },
      failures: ['no test ran (exit code 0)'],
      unsteady: [],
    });
  });

  it('has a failure when the runner ended badly with all its tests passed', () => {
    const { counts, failures } = settleReport(reportOf(3, 0), 1);
    expect(counts).toEqual({ passed: 3, failed: 1 });
    expect(failures).toEqual([expect.stringContaining('although no test failed')]);
  });
});
