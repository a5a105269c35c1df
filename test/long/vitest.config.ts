import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { inBrowser } from '../site/harness/vitest.config';

/**
 * All tests of the built site, where `npm test` takes a sample, the properties of the model on more values, and what takes
 * too long for `npm test`: `npm run test:long`.
 */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/{long,site,model}/**/*.test.ts'],
    env: { TEST_ALL: '1', VITE_PROPERTY_RUNS: '5000' },
    ...inBrowser,
    testTimeout: 600_000,
    hookTimeout: 60_000,
    disableConsoleIntercept: true,
  },
});
