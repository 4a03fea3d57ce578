import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, runCommand } from './command.ts';
import { countsLine, sumCounts } from './counts.ts';
import { settleReport, type TestReport } from './test-reports.ts';
import { testRunners, type TestRunner } from './test-runners.ts';

// `npm test`, or `npm test -- unit tests/search -t "typo"`: one runner by name, and what to pass on to it.
const [first, ...rest] = process.argv.slice(2);
const chosen = testRunners.filter(({ name }) => name === first);

if (first !== undefined && chosen.length === 0) {
  const names = testRunners.map(({ name }) => name).join(' or ');
  console.error(`"${first}" is not a part of the tests. Use: npm test -- ${names} [arguments for that runner]`);
  process.exit(2);
}

const reports: TestReport[] = [];
for (const runner of first === undefined ? testRunners : chosen) {
  reports.push(await run(runner, rest));
}
// A long log is read from its end.
for (const line of reports.flatMap(({ unsteady }) => unsteady)) console.log(`\n~ passed at the second go: ${line}`);
for (const failure of reports.flatMap(({ failures }) => failures)) console.log(`\n✗ ${failure}`);
const total = sumCounts(reports.map(({ counts }) => counts));
console.log(`\n${countsLine(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function run(runner: TestRunner, args: readonly string[]): Promise<TestReport> {
  const report = join(projectRoot, runner.report);
  // A report of an earlier run must not stand in for one that this run does not write.
  rmSync(report, { force: true });
  if (runner.before) {
    const { code } = await runCommand(runner.before, { output: 'live' });
    if (code !== 0) {
      const failure = `the ${runner.name} tests did not run: \`${runner.before.join(' ')}\` ended with exit code ${code}`;
      return { counts: { passed: 0, failed: 1 }, failures: [failure], unsteady: [] };
    }
  }
  const { code } = await runCommand([...runner.command, ...args], {
    output: 'live',
    ...(runner.env && { env: runner.env }),
  });
  return settleReport(read(runner, report), code);
}

function read(runner: TestRunner, report: string): TestReport {
  try {
    return runner.read(JSON.parse(readFileSync(report, 'utf8')));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`The ${runner.name} tests left no readable report in ${runner.report}: ${reason}`);
    return { counts: { passed: 0, failed: 0 }, failures: [], unsteady: [] };
  }
}
