/* global MessageChannel, requestAnimationFrame, sessionStorage */
import { launchBrowser } from '../test/site/harness/browser.ts';
import { serveFolder } from '../test/site/harness/server.ts';
import golden from '../test/model/golden/golden.json' with { type: 'json' };
import { inProject } from './project.mjs';

const RUNS = 15;
const THROTTLING = 4;
const PATH = '/instrumenten/relatiescan/';

/** Prints the time from the button on the check page to the painted result, at a quarter of this machine's speed. */
export async function benchScan() {
  const site = await serveFolder(inProject('dist'));
  const browser = await launchBrowser();
  const times = [];
  try {
    for (let run = 0; run < RUNS; run++) times.push(await timeResult(browser, site.url));
  } finally {
    await browser.close();
    await site.close();
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part) => sorted[Math.floor(part * (RUNS - 1))].toFixed(1);
  console.log(
    `\nresult painted after ${at(0.5)} ms (median of ${RUNS}; ${at(0)} to ${at(1)}), CPU throttled ${THROTTLING} times`,
  );
}

async function timeResult(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.addInitScript((session) => sessionStorage.setItem('relatiescan', session), checkedSession());
  const page = await context.newPage();
  await page.goto(url + PATH, { waitUntil: 'networkidle' });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLING });
  const time = await page.evaluate(clickToPaint);
  await context.close();
  return time;
}

/** A long scan of the HR SSC case, filled in up to the check. */
function checkedSession() {
  const answersOf = (list, id) => list.find((entry) => entry.id === id).answers;
  const other = Object.entries(answersOf(golden.vvtv, 'hr-ssc/provider')).map(([id, answer]) => [
    `other-${id}`,
    answer,
  ]);
  const answers = {
    ...answersOf(golden.typology, 'hr-ssc/client'),
    ...answersOf(golden.vvtv, 'hr-ssc/client'),
    ...Object.fromEntries(other),
  };
  const frame = { role: 'client', date: '2026-01-01', problem: 'yes' };
  return JSON.stringify({ draft: { form: 'long', frame, answers }, layout: 'steps', step: 'check' });
}

/** Runs in the page: milliseconds from the click to the first task after the frame that paints the result. */
function clickToPaint() {
  return new Promise((resolve) => {
    const start = performance.now();
    document.querySelector('.scan-step button[type=submit]').click();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        if (document.querySelector('.result .verdict h2')?.checkVisibility())
          resolve(performance.now() - start);
        else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
      };
      port2.postMessage(undefined);
    });
  });
}
