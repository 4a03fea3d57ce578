import { spawn } from 'node:child_process';
import { useOfTree } from './process-tree.ts';

/** What one run of a program took. */
export interface Cost {
  readonly wallSeconds: number;
  /** Highest sum of the resident memory of the program and all that it started, sampled; `undefined` on Windows. */
  readonly peakBytes: number | undefined;
  /** Processor time of the same, sampled; `undefined` where there is no /proc. */
  readonly cpuSeconds: number | undefined;
}

const sampleEvery = 200;

/**
 * Runs a script with this Node in a process of its own. A script that fails throws with its output; `finds` says that it
 * checks something, and that to end with 1, having found something, is no failure.
 */
export async function runMeasured(
  folder: string,
  args: readonly string[],
  { finds = false }: { readonly finds?: boolean } = {},
): Promise<Cost> {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output = (output + text).slice(-20_000)));
  }
  let peakBytes: number | undefined;
  let cpuSeconds: number | undefined;
  const sampler = setInterval(() => {
    const use = useOfTree(child.pid ?? 0);
    if (!use) return;
    peakBytes = Math.max(peakBytes ?? 0, use.residentBytes);
    if (use.cpuSeconds !== undefined) cpuSeconds = Math.max(cpuSeconds ?? 0, use.cpuSeconds);
  }, sampleEvery);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  }).finally(() => {
    clearInterval(sampler);
  });
  const wallSeconds = (performance.now() - started) / 1000;
  if (code !== 0 && !(finds && code === 1))
    throw new Error(`"node ${args.join(' ')}" in ${folder} ended with code ${String(code)}:\n${output}`);
  return { wallSeconds, peakBytes, cpuSeconds };
}
