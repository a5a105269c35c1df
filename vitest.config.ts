import { defineConfig } from 'vitest/config';

const BROWSER_FOLDERS = ['browser', 'enhance', 'islands', 'components'];
const browserTests = `test/{${BROWSER_FOLDERS.join(',')}}/**/*.test.{ts,tsx}`;
const freshTests = 'test/**/*.fresh.test.{ts,tsx}';

/**
 * The tests that need no real browser: `npm run unit`. Files share their modules, which makes them more than twice as
 * fast; a file that replaces a module, or tests one that remembers, is called `*.fresh.test` and gets modules of its own.
 * The tests of the built site have their own settings, in test/site/harness; the long tests and those in other engines
 * too, in test/long and test/engines.
 */
export default defineConfig({
  test: {
    // A slow machine is no failure: nothing here measures time.
    testTimeout: 60_000,
    setupFiles: ['test/propertySeed.ts'],
    restoreMocks: true,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [browserTests, 'test/{site,long,engines}/**'],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'document',
          include: [browserTests],
          exclude: [freshTests],
          environment: 'happy-dom',
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'fresh', include: [freshTests], environment: 'happy-dom' },
      },
    ],
  },
});
