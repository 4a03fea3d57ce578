import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/fixtures/**'],
    // Room for tests that start a database or a server on a small machine.
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
