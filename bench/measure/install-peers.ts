import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const bench = join(import.meta.dirname, '..');

/** Installs what bench/package-lock.json asks for into bench/node_modules, once per change of that file. */
export function installPeers(): void {
  const stampFile = join(bench, 'node_modules', '.replybook-lock');
  const lock = readFileSync(join(bench, 'package-lock.json'));
  const stamp = createHash('sha256').update(lock).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  console.error('Installing the peers into bench/node_modules (npm ci).');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: bench,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ci in bench/ ended with code ${String(status)}; its own message is above.`);
  writeFileSync(stampFile, stamp);
}
