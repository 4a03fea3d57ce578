import { defineConfig } from 'vitest/config';

/** Tests that read the built site; it is built before they run, where it is not fresh. */
const onTheBuiltSite = 'tests/output/**/*.test.ts';

const excluded = ['tests/browser/**', 'tests/fixtures/**'];

export default defineConfig({
  test: {
    // Room for tests that start a database or a server on a small machine.
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'code', include: ['tests/**/*.test.ts'], exclude: [...excluded, onTheBuiltSite] },
      },
      {
        extends: true,
        test: { name: 'built site', include: [onTheBuiltSite], globalSetup: 'tests/output/build-site.ts' },
      },
    ],
  },
});
