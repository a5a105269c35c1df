import process from 'node:process';
import { inProject, PlainError, reportError } from '../../scripts/lib/project.mjs';
import { buildSite, serveSite } from '../../scripts/lib/site.mjs';
import { startChromium } from './drivers/chromium.ts';
import { startFirefox } from './drivers/firefox.ts';
import { startWebKit } from './drivers/webkit.ts';
import { JOURNEYS } from './journeys/index.ts';
import { differences, walkIn } from './walk.ts';

const PICTURES = inProject('.cache', 'engines');

/**
 * `npm run test:engines`: walks the journeys, all or those whose names hold a word given, in Chromium and in Firefox and
 * WebKit where these are installed. Ends with code 1 when a journey fails or engines differ, and with code 2 when there
 * is neither Firefox nor WebKit.
 */
async function testEngines(words) {
  const journeys = JOURNEYS.filter(
    ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
  );
  if (journeys.length === 0) throw new PlainError(`No journey is called ${words.join(' or ')}.`);
  const others = await othersFound();
  if (others.length === 0) {
    console.log(
      'Neither Firefox nor WebKit (WebKitWebDriver and Xvfb) is installed: nothing to compare Chromium with.',
    );
    process.exitCode = 2;
    return;
  }
  const engines = [await startChromium(), ...others];
  try {
    await buildSite();
    report(engines, await walkAll(engines, journeys));
  } finally {
    for (const engine of engines) await engine.close();
  }
}

async function othersFound() {
  const found = { Firefox: await startFirefox(), WebKit: await startWebKit() };
  for (const [name, engine] of Object.entries(found))
    console.log(engine ? `${name} ${engine.version}: found.` : `${name}: not installed, not tried.`);
  return Object.values(found).filter(Boolean);
}

/** The outcomes of all journeys by their name, each by the name of the engine. */
async function walkAll(engines, journeys) {
  const site = await serveSite();
  const outcomes = new Map();
  for (const journey of journeys) {
    console.log(`\n${journey.name}`);
    const byEngine = new Map();
    for (const engine of engines) {
      const outcome = await walkIn(engine, journey, site.url, PICTURES);
      byEngine.set(engine.name, outcome);
      console.log(`  ${engine.name.padEnd(9)} ${outcome.ok ? 'passed' : `FAILED: ${outcome.wrong}`}`);
    }
    outcomes.set(journey.name, byEngine);
  }
  await site.close();
  return outcomes;
}

function report(engines, outcomes) {
  console.log('');
  const all = [...outcomes.values()];
  for (const { name, version } of engines) {
    const passed = all.filter((byEngine) => byEngine.get(name).ok).length;
    console.log(`${name} ${version}: ${passed} passed, ${all.length - passed} failed`);
  }
  const different = differences(outcomes);
  for (const name of different) printDifference(name, outcomes.get(name));
  const failed = all.some((byEngine) => [...byEngine.values()].some(({ ok }) => !ok));
  if (failed || different.length > 0) process.exitCode = 1;
  console.log(
    `\n${outcomes.size} journeys in ${engines.length} engines: ${different.length} differ between engines, ` +
      `${failed ? 'some failed' : 'none failed'}.`,
  );
}

/** What one engine saw and another did not, where all came through. */
function printDifference(name, byEngine) {
  console.log(`\nDifferent: ${name}`);
  const [first, ...rest] = [...byEngine].filter(([, { ok }]) => ok);
  for (const [engine, { seen }] of rest) {
    const at = seen.findIndex((text, index) => text !== first[1].seen[index]);
    if (at >= 0) console.log(`  ${first[0]}: ${first[1].seen[at]}\n  ${engine}: ${seen[at]}`);
  }
}

await testEngines(process.argv.slice(2)).catch(reportError);
