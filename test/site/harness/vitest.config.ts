import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests of the built site in a real browser: `npm run site`. */
export default defineConfig({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  test: {
    include: ['test/site/**/*.test.ts'],
    globalSetup: [fileURLToPath(new URL('./globalSetup.ts', import.meta.url))],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
