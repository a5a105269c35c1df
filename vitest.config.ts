import { defineConfig } from 'vitest/config';

const BROWSER_FOLDERS = ['browser', 'islands', 'components'];
const browserTests = `test/{${BROWSER_FOLDERS.join(',')}}/**/*.test.{ts,tsx}`;

/**
 * The tests that need no real browser: `npm run unit`. Those of pure code share their modules between files, which
 * makes them more than twice as fast; those that touch a document get a fresh one for each file. The tests of the built
 * site have their own settings, in test/site/harness; the long tests and those in other engines too, in test/long and test/engines.
 */
export default defineConfig({
  test: {
    // A slow machine is no failure: nothing here measures time.
    testTimeout: 60_000,
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
        test: { name: 'document', include: [browserTests], environment: 'happy-dom' },
      },
    ],
  },
});
