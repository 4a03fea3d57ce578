import { parseArgs } from 'node:util';
import { checkStages, type CheckStep } from './check-steps.ts';
import { runCommand } from './command.ts';
import { countsLine } from './counts.ts';
import { twoAtATime } from './two-at-a-time.ts';

// `npm run check`, or `npm run check -- --without tests --without budgets`.
const { without } = parseArgs({ options: { without: { type: 'string', multiple: true, default: [] } } }).values;
const names = checkStages.flat().map(({ name }) => name);
const unknown = without.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no step "${unknown.join('", "')}". The steps are: ${names.join(', ')}.`);
  process.exit(2);
}

const results: { name: string; ok: boolean }[] = [];
for (const stage of checkStages) {
  const steps = stage.filter(({ name }) => !without.includes(name));
  results.push(...(await twoAtATime(steps, runStep)));
}

const failed = results.filter(({ ok }) => !ok).map(({ name }) => name);
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
console.log(`\n${countsLine({ passed: results.length - failed.length, failed: failed.length })}`);
process.exitCode = failed.length === 0 ? 0 : 1;

async function runStep({ name, commands }: CheckStep): Promise<{ name: string; ok: boolean }> {
  const started = performance.now();
  let output = '';
  let ok = true;
  for (const command of commands) {
    const outcome = await runCommand(command, { output: 'captured' });
    output = outcome.output;
    ok = outcome.code === 0;
    if (!ok) break;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${ok ? '✓' : '✗'} ${name.padEnd(10)} ${seconds.padStart(6)} s`);
  if (!ok) console.log(output.trimEnd().replaceAll(/^/gmu, '    '));
  return { name, ok };
}
