import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installPeers } from '../measure/install-peers.ts';
import { describeMachine, load } from '../measure/machine.ts';
import { runMeasured, type Cost } from '../measure/run-measured.ts';
import { bytes, median, seconds, table } from '../measure/table.ts';
import { countRules, writeMacroBook } from './macro-book.ts';
import { writeTextlintProject } from './textlint-project.ts';

const bench = join(import.meta.dirname, '..');
const root = join(bench, '..');
const allMacros = '2000';

/** `npm run bench:check`: the check of macros in six channels beside textlint on the same texts, each from a cold start. */
export async function benchCheck(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { macros: { type: 'string', default: allMacros }, runs: { type: 'string', default: '3' } },
  });
  installPeers();
  const loadBefore = load();
  const folder = await mkdtemp(join(tmpdir(), 'replybook-bench-'));
  try {
    const texts = await writeMacroBook(join(folder, 'replybook'), Number(values.macros));
    const peerRules = await writeTextlintProject(join(folder, 'textlint'), texts);
    const systems = [
      {
        name: 'replybook check',
        rules: await countRules(),
        folder: join(folder, 'replybook'),
        command: [join(root, 'src/cli/replybook.ts'), 'check'],
        costs: [] as Cost[],
      },
      {
        name: 'textlint',
        rules: peerRules,
        folder: join(folder, 'textlint'),
        command: [join(bench, 'node_modules/textlint/bin/textlint.js'), '--format', 'json', 'texts'],
        costs: [] as Cost[],
      },
    ];
    for (let run = 0; run < Number(values.runs); run += 1) {
      for (const { name, folder: place, command, costs } of run % 2 === 0 ? systems : systems.toReversed()) {
        const cost = await runMeasured(place, command, { finds: true });
        console.error(`${name}: ${cost.wallSeconds.toFixed(1)} s, load ${load()}`);
        costs.push(cost);
      }
    }
    const characters = texts.reduce((sum, text) => sum + text.length, 0);
    const text = reportOf(systems, { macros: texts.length, characters, load: [loadBefore, load()] });
    console.log(text);
    if (values.macros === allMacros) await writeFile(join(bench, 'results', 'check.md'), text);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface System {
  readonly name: string;
  readonly rules: number;
  readonly costs: readonly Cost[];
}

interface Size {
  readonly macros: number;
  readonly characters: number;
  readonly load: readonly [before: string, after: string];
}

function reportOf(systems: readonly System[], { macros, characters, load: [before, after] }: Size): string {
  const machine = describeMachine([
    ['liquidjs', join(root, 'node_modules')],
    ['textlint', join(bench, 'node_modules')],
  ]);
  const rows = systems.map(({ name, rules, costs }) => [
    name,
    String(rules),
    seconds(median(costs.map(({ wallSeconds }) => wallSeconds))),
    costs.map(({ wallSeconds }) => wallSeconds.toFixed(1)).join(', '),
    seconds(median(costs.flatMap(({ cpuSeconds }) => cpuSeconds ?? []))),
    bytes(Math.max(...costs.flatMap(({ peakBytes }) => peakBytes ?? []))),
  ]);
  return `# Checking macros

Written by \`npm run bench:check\`; [README.md](../README.md) says what is measured.

${machine}
- ${macros} macros of together ${bytes(characters)} of text; Replybook fills each for six channels, with all values and with fallbacks
- load at the start ${before}, at the end ${after}

${table(['Check', 'rules', 'wall, median', 'all runs', 'processor', 'peak memory'], rows)}
`;
}
