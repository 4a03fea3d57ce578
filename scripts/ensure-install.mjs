// Runs before every npm script, on any Node from 20 on: installs what package-lock.json asks for when node_modules
// does not hold it yet, and proves that `node` in npm scripts is the release that the lock pins.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { outdatedPackages } from './installed-tree.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.replybook-lock');
const production = process.env['NODE_ENV'] === 'production';
const windows = process.platform === 'win32';

const lockText = readFileSync(join(root, 'package-lock.json'), 'utf8');
const digest = createHash('sha256').update(lockText).digest('hex');
const stamp = production ? `${digest} production` : digest;

if (!isStamped()) {
  /** @type {import('./installed-tree.mjs').Lock} */
  const lock = JSON.parse(lockText);
  if (outdatedPackages(lock, installedLock(), production).length > 0) install();
  verifyNode(lock.packages['node_modules/node']?.version ?? '26');
  writeFileSync(stampFile, stamp);
}

function isStamped() {
  if (!existsSync(stampFile)) return false;
  const found = readFileSync(stampFile, 'utf8');
  return found === digest || found === stamp;
}

/** @returns {import('./installed-tree.mjs').Lock | undefined} */
function installedLock() {
  const file = join(modules, '.package-lock.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function install() {
  console.error('Installing the packages of package-lock.json (npm ci); this happens once per change of that file.');
  const flags = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm's own Node, not node_modules/.bin/node, which `npm ci` is about to delete.
  const { npm_node_execpath: node, npm_execpath: npm } = process.env;
  const { status, error } =
    node && npm
      ? spawnSync(node, [npm, ...flags], { cwd: root, stdio: 'inherit' })
      : spawnSync('npm', flags, { cwd: root, stdio: 'inherit', shell: windows });
  if (status === 0) return;
  stop(
    `npm ci did not finish (${error?.message ?? `exit code ${String(status)}`}); its own message is above.`,
    'If the registry could not be reached, connect and run the command again.',
    'If package.json and package-lock.json differ, run `npm install` and commit both.',
  );
}

/** @param {string} wanted */
function verifyNode(wanted) {
  const binary = join(modules, 'node', 'bin', windows ? 'node.exe' : 'node');
  const { stdout } = spawnSync(binary, ['--version'], { encoding: 'utf8' });
  const found = stdout?.trim().replace(/^v/u, '');
  if (found === wanted) return;
  stop(
    `Replybook runs on Node ${wanted} from the npm package "node", but node_modules holds ${found || 'none'}.`,
    'That package fetches it in its install script, so scripts must be allowed for it:',
    'run `npm rebuild node --ignore-scripts=false`, then the command again.',
  );
}

/** @param {string[]} lines */
function stop(...lines) {
  console.error(`\n${lines.join('\n')}`);
  process.exit(1);
}
