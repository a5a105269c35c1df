import { rmSync } from 'node:fs';
import process from 'node:process';
import { inProject, PlainError, readJson, reportError, runNpm } from './lib/project.mjs';
import { prepare } from './prepare.mjs';

/**
 * The parts of `npm test` in the order in which they are reported; each is the npm script of that name. Parts of one
 * lane run one after the other, the lanes beside each other (types and build both write .astro/, so they share one),
 * and what has no lane runs last.
 */
const PARTS = [
  { name: 'format', about: 'formatting (prettier)', lane: 'text' },
  { name: 'lint', about: 'code rules, the import table (eslint) and Dutch spelling (cspell)', lane: 'text' },
  { name: 'types', about: 'types (astro check)', lane: 'astro' },
  { name: 'unit', about: 'unit tests (vitest)', lane: 'text', counted: true },
  { name: 'build', about: 'the site into dist/ (astro build)', lane: 'astro' },
  { name: 'site', about: 'the built site in a browser (vitest and Chromium)', counted: true },
];

/** What each part that ran came to: `{ name, code, seconds, passed, failed }`. */
const results = [];

/** `npm test`: all parts, or those named (`npm test -- unit site`). Starts none once another has failed. */
async function test(names) {
  const known = PARTS.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name)).join(', ');
  if (unknown) throw new PlainError(`Unknown part: ${unknown}. The parts are ${known.join(', ')}.`);
  await prepare();
  const inLane = (lane) =>
    PARTS.filter((part) => part.lane === lane && (names.length === 0 || names.includes(part.name)));
  const lanes = [inLane('text'), inLane('astro')];
  const hold = lanes.every((parts) => parts.length > 0);
  if (hold) console.log('Two lanes run beside each other; each part is printed when it is done.');
  await Promise.all(lanes.map((parts) => runInTurn(parts, hold)));
  await runInTurn(inLane(undefined), false);
}

async function runInTurn(parts, hold) {
  for (const { name, about, counted } of parts) {
    if (results.some(({ code }) => code !== 0)) return;
    const heading = `\n== ${name}: ${about}`;
    if (!hold) console.log(heading);
    const report = `.cache/test/${name}.json`;
    rmSync(inProject(report), { force: true });
    const reporters = counted ? `-- --reporter=default --reporter=json --outputFile.json=${report}` : '';
    const { code, output, seconds } = await runNpm(`run --silent ${name} ${reporters}`, { hold });
    results.push({ name, code, seconds, ...testCounts(readJson(report)) });
    if (hold) console.log([heading, output].filter(Boolean).join('\n'));
    console.log(`-- ${name} ${code === 0 ? 'ok' : 'FAILED'}, ${seconds.toFixed(1)} s`);
  }
}

/** From the report of Vitest; a test file that does not even load counts as one failed test. */
function testCounts({ numPassedTests = 0, numFailedTests = 0, testResults = [] } = {}) {
  const isFailed = ({ status }) => status === 'failed';
  const broken = testResults.filter((file) => isFailed(file) && !file.assertionResults.some(isFailed));
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

/** The last line is always `N passed, N failed`, counting the tests of the unit and browser runs. */
function printSummary() {
  const inOrder = PARTS.flatMap(({ name }) => results.filter((result) => result.name === name));
  console.log('');
  for (const { name, code, seconds } of inOrder)
    console.log(`${name.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s   ${code === 0 ? 'ok' : 'FAILED'}`);
  const failed = inOrder.filter(({ code }) => code !== 0).map(({ name }) => name);
  if (failed.length > 0) console.log(`\nStopped: ${failed.join(' and ')} failed, see above.`);
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  if (failed.length > 0) process.exitCode = 1;
}

await test(process.argv.slice(2)).catch(reportError);
printSummary();
