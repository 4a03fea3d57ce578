import { readPlaywrightReport, readVitestReport, type TestReport } from './test-reports.ts';

/** A program that runs a part of the tests and leaves a report. */
export interface TestRunner {
  /** What `npm test -- <name>` selects. */
  readonly name: string;
  /** What has to have run before it, if anything. */
  readonly before?: readonly [string, ...string[]];
  /** How it is started; further arguments of `npm test` are added. */
  readonly command: readonly [string, ...string[]];
  /** Environment variables it needs. */
  readonly env?: Readonly<Record<string, string>>;
  /** Where it leaves its JSON report, from the project's root. */
  readonly report: string;
  /** Reads the report; throws when it is not one. */
  readonly read: (report: unknown) => TestReport;
}

/** Every runner of `npm test`, in the order in which they run. */
export const testRunners: readonly TestRunner[] = [
  {
    name: 'unit',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', '--outputFile.json=test-results/unit.json'],
    report: 'test-results/unit.json',
    read: readVitestReport,
  },
  {
    name: 'browser',
    before: ['node', 'scripts/build.ts'],
    command: ['playwright', 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: 'test-results/browser.json' },
    report: 'test-results/browser.json',
    read: readPlaywrightReport,
  },
];
