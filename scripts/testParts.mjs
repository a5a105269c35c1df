import { mkdirSync, rmSync } from 'node:fs';
import { runNpm } from './command.mjs';
import { inProject, PlainError, readJson } from './project.mjs';

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

/** The parts of these names in the order of PARTS, all when none is named. Throws a PlainError on an unknown name. */
export function chosenParts(names) {
  const unknown = names.filter((name) => !PARTS.some((part) => part.name === name));
  if (unknown.length > 0) {
    const known = PARTS.map(({ name }) => name).join(', ');
    throw new PlainError(`Unknown part: ${unknown.join(', ')}. The parts are ${known}.`);
  }
  return names.length === 0 ? PARTS : PARTS.filter(({ name }) => names.includes(name));
}

/**
 * Runs the parts, each printed under a heading; none starts once another has failed. Gives the results of those that
 * ran, in the order of PARTS: `{ name, code, seconds, tests: { passed, failed } }`.
 */
export async function runParts(parts) {
  const results = [];
  const lanes = ['text', 'astro'].map((lane) => parts.filter((part) => part.lane === lane));
  const output = lanes.every((lane) => lane.length > 0) ? 'hold' : 'show';
  if (output === 'hold')
    console.log('Two lanes run beside each other; each part is printed when it is done.');
  await Promise.all(lanes.map((lane) => runInTurn(lane, output, results)));
  const last = parts.filter(({ lane }) => lane === undefined);
  await runInTurn(last, 'show', results);
  return PARTS.flatMap(({ name }) => results.filter((result) => result.name === name));
}

async function runInTurn(parts, output, results) {
  for (const part of parts) {
    if (results.some(({ code }) => code !== 0)) return;
    if (output === 'show') printHeading(part);
    const result = await runPart(part, output);
    results.push(result);
    if (output === 'hold') {
      printHeading(part);
      if (result.output.trim()) console.log(result.output.trim());
    }
    console.log(`-- ${part.name} ${result.code === 0 ? 'ok' : 'FAILED'}, ${result.seconds.toFixed(1)} s`);
  }
}

function printHeading({ name, about }) {
  console.log(`\n== ${name}: ${about}`);
}

async function runPart({ name, counted }, output) {
  const report = ['.cache', 'test', `${name}.json`];
  rmSync(inProject(...report), { force: true });
  mkdirSync(inProject('.cache', 'test'), { recursive: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report.join('/')}`];
  const result = await runNpm(['run', '--silent', name, ...(counted ? ['--', ...reporters] : [])], {
    output,
  });
  return { name, ...result, tests: counted ? testCounts(readJson(...report)) : { passed: 0, failed: 0 } };
}

/** From the report of Vitest; a test file that does not even load counts as one failed test. */
function testCounts(report) {
  if (report === undefined) return { passed: 0, failed: 0 };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}
