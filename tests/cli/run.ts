import { join } from 'node:path';
import { Readable } from 'node:stream';
import { plainPaint } from '../../src/catalogue/describe-finding.ts';
import { runCommand } from '../../src/cli/run-command.ts';
import type { ExitCode } from '../../src/cli/terminal.ts';
import type { Finding } from '../../src/model/finding.ts';

export interface Run {
  readonly code: ExitCode;
  readonly output: string;
  readonly errors: string;
}

/** Runs a command line in `folder`, as the program does, with a store in `data/` of it, and keeps what it writes. */
export async function run(args: readonly string[], folder: string, input = ''): Promise<Run> {
  let output = '';
  let errors = '';
  const code = await runCommand(args, {
    input: Readable.from([input]),
    stream: (text) => {
      output += text;
      return Promise.resolve();
    },
    progress: () => undefined,
    write: (text) => {
      output += text;
    },
    writeError: (text) => {
      errors += text;
    },
    paint: plainPaint,
    folder,
    today: () => '2026-11-22',
    now: () => new Date('2026-11-22T10:00:00Z'),
    environment: { REPLYBOOK_DATA: join(folder, 'data') },
  });
  return { code, output, errors };
}

/** Findings of a run with `--format json`. */
export function findingsOf({ output }: Pick<Run, 'output'>): Finding[] {
  return (JSON.parse(output) as { findings: Finding[] }).findings;
}
