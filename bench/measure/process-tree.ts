import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { platform } from 'node:os';

/** What a process and all that it started use at one moment. */
export interface TreeUse {
  /** Sum of the resident memory; pages that processes share count for each. */
  readonly residentBytes: number;
  /** Processor time so far, of finished children too, in seconds; unknown where there is no /proc. */
  readonly cpuSeconds: number | undefined;
}

interface ProcessRow {
  readonly pid: number;
  readonly parent: number;
  readonly residentBytes: number;
  readonly cpuSeconds: number | undefined;
}

/** The use of the process `root` and of everything below it; `undefined` where the system does not tell (Windows). */
export function useOfTree(root: number): TreeUse | undefined {
  if (platform() === 'win32') return undefined;
  const rows = platform() === 'linux' ? rowsOfProc() : rowsOfPs();
  const tree = new Set([root]);
  // A child may stand before its parent: look again until nothing is added.
  for (let known = 0; known < tree.size;) {
    known = tree.size;
    for (const { pid, parent } of rows) if (tree.has(parent)) tree.add(pid);
  }
  const members = rows.filter(({ pid }) => tree.has(pid));
  const cpu = members.map(({ cpuSeconds }) => cpuSeconds).filter((seconds) => seconds !== undefined);
  return {
    residentBytes: sum(members.map(({ residentBytes }) => residentBytes)),
    cpuSeconds: cpu.length === 0 ? undefined : sum(cpu),
  };
}

/** Linux counts processor time in hundredths of a second and memory, here, in pages of 4 kB (proc_pid_stat(5)). */
const ticksPerSecond = 100;
const pageBytes = 4096;

function rowsOfProc(): ProcessRow[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => {
      try {
        // The name of the program, in brackets, may have spaces.
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8').replace(/^.*\) /su, '');
        const field = stat.split(' ').map(Number);
        const ticks = sum(field.slice(11, 15));
        return [
          {
            pid: Number(name),
            parent: field[1] ?? 0,
            residentBytes: (field[21] ?? 0) * pageBytes,
            cpuSeconds: ticks / ticksPerSecond,
          },
        ];
      } catch {
        // It ended meanwhile.
        return [];
      }
    });
}

function rowsOfPs(): ProcessRow[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => {
      const [pid = 0, parent = 0, kilobytes = 0] = line.trim().split(/\s+/u).map(Number);
      return { pid, parent, residentBytes: kilobytes * 1024, cpuSeconds: undefined };
    });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
