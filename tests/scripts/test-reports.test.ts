import { describe, expect, it } from 'vitest';
import { countPlaywrightReport, countVitestReport, settleCounts } from '../../scripts/test-reports.ts';

describe('a Vitest report', () => {
  it('counts whatever did not pass as failed', () => {
    const statuses = ['passed', 'passed', 'failed', 'skipped', 'pending', 'todo'];
    const report = { testResults: [{ status: 'failed', assertionResults: statuses.map((status) => ({ status })) }] };
    expect(countVitestReport(report)).toEqual({ passed: 2, failed: 4 });
  });

  it('counts a file that broke before its tests as one failure', () => {
    const report = {
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
      ],
    };
    expect(countVitestReport(report)).toEqual({ passed: 1, failed: 1 });
  });

  it('is refused in another shape', () => {
    expect(() => countVitestReport({ stats: {} })).toThrow(/testResults/u);
  });
});

describe('a Playwright report', () => {
  it('counts skipped and flaky tests as failed', () => {
    const report = { stats: { expected: 7, unexpected: 1, flaky: 2, skipped: 3 } };
    expect(countPlaywrightReport(report)).toEqual({ passed: 7, failed: 6 });
  });

  it('is refused in another shape', () => {
    expect(() => countPlaywrightReport({ testResults: [] })).toThrow(/stats/u);
  });
});

describe('the settled counts of a runner', () => {
  it('are the report’s when it agrees with the exit code', () => {
    expect(settleCounts({ passed: 3, failed: 0 }, 0)).toEqual({ passed: 3, failed: 0 });
    expect(settleCounts({ passed: 3, failed: 2 }, 1)).toEqual({ passed: 3, failed: 2 });
  });

  it('have a failure when no test ran, whatever the exit code says', () => {
    expect(settleCounts({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('have a failure when the runner ended badly with all its tests passed', () => {
    expect(settleCounts({ passed: 3, failed: 0 }, 1)).toEqual({ passed: 3, failed: 1 });
  });
});
