import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What all tests in a real browser share. */
export const inBrowser = {
  globalSetup: [fileURLToPath(new URL('./globalSetup.ts', import.meta.url))],
  // A browser waits as much as it works: one file more than Vitest would run beside each other.
  maxWorkers: availableParallelism(),
  // The files of one worker share its browser.
  isolate: false,
  expect: { poll: { timeout: 10_000 } },
};

/** The tests of the built site in a real browser: `npm run site`. */
export default defineConfig({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  test: {
    include: ['test/site/**/*.test.ts'],
    // Those run with `npm run test:long`.
    exclude: ['test/site/**/*.long.test.ts'],
    ...inBrowser,
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
