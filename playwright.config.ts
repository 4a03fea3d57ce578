import { defineConfig, devices } from '@playwright/test';
import { chromiumArgs, findChromium } from './tests/browser/chromium.ts';
import { freePort } from './tests/browser/free-port.ts';
import { storeFolder } from './tests/browser/store-folder.ts';

// Each worker reads this file again: it finds the browser and the port of the first reading in the environment.
const executablePath = (process.env['CHROMIUM_PATH'] = await findChromium());
const port = (process.env['REPLYBOOK_TEST_PORT'] ??= String(await freePort()));
const baseURL = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  // A busy machine must not hold up a change; `npm test` names what needed its second go.
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['list']],
  use: { baseURL, trace: 'off', reducedMotion: 'reduce', launchOptions: { executablePath, args: chromiumArgs() } },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'] } }],
  webServer: {
    command: 'node src/server/start.ts',
    url: baseURL,
    // Nothing of the store that this machine may have.
    env: { HOST: '127.0.0.1', PORT: port, REPLYBOOK_DATA: storeFolder, DATABASE_URL: '', REPLYBOOK_KEY: '' },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});
