import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, runCommand } from './command.ts';
import { countsLine, sumCounts, type Counts } from './counts.ts';
import { settleCounts } from './test-reports.ts';
import { testRunners, type TestRunner } from './test-runners.ts';

// `npm test`, or `npm test -- unit tests/search -t "typo"`: one runner by name, and what to pass on to it.
const [first, ...rest] = process.argv.slice(2);
const chosen = testRunners.filter(({ name }) => name === first);

if (first !== undefined && chosen.length === 0) {
  const names = testRunners.map(({ name }) => name).join(' or ');
  console.error(`"${first}" is not a part of the tests. Use: npm test -- ${names} [arguments for that runner]`);
  process.exit(2);
}

const results: Counts[] = [];
for (const runner of first === undefined ? testRunners : chosen) {
  results.push(await run(runner, rest));
}
const total = sumCounts(results);
console.log(`\n${countsLine(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function run(runner: TestRunner, args: readonly string[]): Promise<Counts> {
  const report = join(projectRoot, runner.report);
  // A report of an earlier run must not stand in for one that this run does not write.
  rmSync(report, { force: true });
  if (runner.before) {
    const { code } = await runCommand(runner.before, { output: 'live' });
    if (code !== 0) {
      console.error(
        `The ${runner.name} tests did not run: \`${runner.before.join(' ')}\` ended with exit code ${code}.`,
      );
      return { passed: 0, failed: 1 };
    }
  }
  const { code } = await runCommand([...runner.command, ...args], {
    output: 'live',
    ...(runner.env && { env: runner.env }),
  });
  return settleCounts(read(runner, report), code);
}

function read(runner: TestRunner, report: string): Counts {
  try {
    return runner.count(JSON.parse(readFileSync(report, 'utf8')));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`The ${runner.name} tests left no readable report in ${runner.report}: ${reason}`);
    return { passed: 0, failed: 0 };
  }
}
