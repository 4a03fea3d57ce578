import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** What a finished command left behind. */
export interface Outcome {
  /** Its exit code; 1 when a signal ended it or it could not start. */
  readonly code: number;
  /** What it wrote to standard output and standard error, in order; empty when it wrote to the terminal. */
  readonly output: string;
}

export interface CommandOptions {
  /** `live` writes to this terminal, `captured` returns the output. */
  readonly output: 'live' | 'captured';
  /** Environment variables on top of the present ones. */
  readonly env?: Readonly<Record<string, string>>;
}

export const projectRoot = join(import.meta.dirname, '..');

/**
 * Runs a program of node_modules/.bin (or `node`, which is then the pinned one) in the project's root.
 * Never throws: a program that cannot start is an outcome with code 1 and the reason as its output.
 */
export function runCommand(command: readonly [string, ...string[]], options: CommandOptions): Promise<Outcome> {
  const [program, ...args] = command;
  const live = options.output === 'live';
  const child = spawn(program, args, {
    cwd: projectRoot,
    env: { ...process.env, PATH: searchPath(), ASTRO_TELEMETRY_DISABLED: '1', ...options.env },
    stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise((resolve) => {
    child.on('error', (error) => {
      const reason = `Could not run "${command.join(' ')}": ${error.message}\n`;
      if (live) process.stderr.write(reason);
      resolve({ code: 1, output: output + reason });
    });
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}

function searchPath(): string {
  return [join(projectRoot, 'node_modules', '.bin'), process.env['PATH']].join(delimiter);
}
