import { readFileSync } from 'node:fs';
import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';

/** Where and when something was measured, as lines of Markdown. `packages` are name and folder of node_modules. */
export function describeMachine(packages: readonly (readonly [name: string, modules: string])[]): string {
  const versions = packages.map(([name, modules]) => `${name} ${versionOf(join(modules, name))}`);
  const memory = (totalmem() / 1e9).toFixed(0);
  return [
    `- ${new Date().toISOString().slice(0, 10)}`,
    `- ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${memory} GB, ${platform()} ${release()}`,
    `- Node ${process.versions.node}, ${versions.join(', ')}`,
  ].join('\n');
}

/** Processes that waited for a processor, averaged over the last minute. */
export function load(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}

function versionOf(folder: string): string {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return version;
}
