import process from 'node:process';
import { prepare } from './prepare.mjs';
import { reportError } from './project.mjs';
import { chosenParts, runParts } from './testParts.mjs';

/**
 * `npm test`: all parts, or those named (`npm test -- unit site`). Stops at the first that fails. The last line is
 * always `N passed, N failed`, counting the tests of the unit and browser runs.
 */
async function test(names) {
  const results = await resultsOf(names);
  if (!results.every(({ code }) => code === 0)) process.exitCode = 1;
  printSummary(results);
}

async function resultsOf(names) {
  try {
    const parts = chosenParts(names);
    await prepare();
    return await runParts(parts);
  } catch (error) {
    reportError(error);
    return [];
  }
}

function printSummary(results) {
  console.log('');
  for (const { name, code, seconds } of results) {
    console.log(
      `${name.padEnd(8)} ${`${seconds.toFixed(1)} s`.padStart(8)}   ${code === 0 ? 'ok' : 'FAILED'}`,
    );
  }
  const failed = results.filter(({ code }) => code !== 0).map(({ name }) => name);
  if (failed.length > 0) console.log(`\nStopped: ${failed.join(' and ')} failed, see above.`);
  console.log(`\n${sumOf(results, 'passed')} passed, ${sumOf(results, 'failed')} failed`);
}

function sumOf(results, key) {
  return results.reduce((sum, { tests }) => sum + tests[key], 0);
}

await test(process.argv.slice(2));
