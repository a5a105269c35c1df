import process from 'node:process';

/** Whether all is tried (`npm run test:long`), and not a sample (`npm test`, which has to be quick). */
export const isAllTried = process.env['TEST_ALL'] === '1';

/** All of a list whose members are alike to a test, or its first few when only a sample is tried. */
export function sampleOf<T>(all: readonly T[], count = 1): readonly T[] {
  return isAllTried ? all : all.slice(0, count);
}
