import process from 'node:process';
import fc from 'fast-check';

/**
 * Properties are tried on the same made-up values each time, so that a red test says that a change broke something.
 * `npm run test:long` tries others each time.
 */
if (process.env['TEST_ALL'] !== '1') fc.configureGlobal({ seed: 20_261_127 });
