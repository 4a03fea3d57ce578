import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { packagedChromium } from './packaged-chromium.ts';

/** What the search for a browser needs to know of a machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
  /** Unpacks the browser that comes as an npm package, and gives its path. */
  readonly packaged: () => Promise<string>;
  /** Where `npx playwright install chromium` puts its browser. */
  readonly playwrightPath: string;
}

/**
 * The path of a browser to test with: CHROMIUM_PATH, else the packaged Chromium (Linux on x64), else Playwright's own,
 * else an installed Chrome, Chromium or Edge.
 *
 * @throws {Error} when CHROMIUM_PATH names no file, or there is no browser; the message says how to get one
 */
export async function findChromium(machine: Machine = thisMachine()): Promise<string> {
  const chosen = machine.env['CHROMIUM_PATH'];
  if (chosen) {
    if (machine.exists(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is "${chosen}", and there is no such file. Correct it, or unset it to search.`);
  }
  if (machine.platform === 'linux' && machine.arch === 'x64') return machine.packaged();

  const places = [machine.playwrightPath, ...installedPlaces(machine)];
  const found = places.find((place) => machine.exists(place));
  if (found) return found;
  throw new Error(
    `No Chromium, Chrome or Edge on this machine (${machine.platform} ${machine.arch}). ` +
      'Run `npx playwright install chromium`, or set CHROMIUM_PATH to the browser’s program. ' +
      `Looked for:\n${places.join('\n')}`,
  );
}

/**
 * Arguments on top of Playwright's own: no name but the machine's own resolves, so a page cannot reach the network,
 * and the browser reports nothing. Root cannot have the sandbox.
 */
export function chromiumArgs(isRoot = process.getuid?.() === 0): string[] {
  return [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-sync',
    '--no-pings',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
}

function installedPlaces({ platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    );
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    );
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return programs.flatMap((program) => roots.map((root) => `${root}\\${program}`));
  }
  const programs = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
  return [...programs.map((program) => join('/usr/bin', program)), '/snap/bin/chromium'];
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    arch: process.arch,
    env: process.env,
    exists: existsSync,
    packaged: () => packagedChromium(),
    playwrightPath: chromium.executablePath(),
  };
}
