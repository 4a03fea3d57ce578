import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildStamp } from './build-stamp.ts';
import { projectRoot, runCommand } from './command.ts';

const stampFile = join(projectRoot, 'dist', '.build-stamp');

// Taken before the build: an edit made while it runs leaves the result stale, as it should.
const stamp = buildStamp(projectRoot, process.env['SITE_URL']);

if (process.argv.includes('--force') || !isFresh()) {
  // A build that breaks off must not pass for a fresh one.
  rmSync(stampFile, { force: true });
  const { code } = await runCommand(['astro', 'build'], { output: 'live' });
  if (code === 0) writeFileSync(stampFile, stamp);
  process.exitCode = code;
}

function isFresh(): boolean {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
}
