import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests that take too long for `npm test`, of the model and of the built site: `npm run test:long`. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/long/**/*.test.ts', 'test/site/**/*.long.test.ts'],
    globalSetup: [fileURLToPath(new URL('../site/harness/globalSetup.ts', import.meta.url))],
    testTimeout: 600_000,
    hookTimeout: 60_000,
    disableConsoleIntercept: true,
  },
});
