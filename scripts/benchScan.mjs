/* global MessageChannel, requestAnimationFrame, sessionStorage */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { inProject } from './lib/project.mjs';

const RUNS = 15;
const THROTTLING = 4;
const PATH = '/instrumenten/relatiescan/';

/** Prints the time from the button on the check page to the painted result, at a quarter of this machine's speed. */
export async function benchScan(browser, siteUrl) {
  const times = [];
  for (let run = 0; run < RUNS; run++) times.push(await timeResult(browser, siteUrl));
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part) => sorted[Math.floor(part * (RUNS - 1))].toFixed(1);
  console.log(
    `\nresult painted after ${at(0.5)} ms (median of ${RUNS}; ${at(0)} to ${at(1)}), CPU throttled ${THROTTLING} times`,
  );
}

async function timeResult(browser, siteUrl) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.addInitScript((session) => sessionStorage.setItem('relatiescan', session), checkedSession());
  const page = await context.newPage();
  await page.goto(siteUrl + PATH, { waitUntil: 'networkidle' });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLING });
  const time = await page.evaluate(clickToPaint);
  await context.close();
  return time;
}

/** A long scan of the HR SSC case, filled in up to the check. */
function checkedSession() {
  const { moments } = parse(readFileSync(inProject('content', 'dossiers', 'hr-ssc.yaml'), 'utf8'));
  const { client, provider } = moments[0].answers;
  const behaviour = Object.entries(provider).filter(([id]) => /^[EVLN]/.test(id));
  const other = behaviour.map(([id, answer]) => [`other-${id}`, answer]);
  const answers = Object.fromEntries(
    [...Object.entries(client), ...other].map(([id, { answer }]) => [id, answer]),
  );
  const context = { role: 'client', date: '2026-01-01', problem: 'yes' };
  return JSON.stringify({ draft: { form: 'long', context, answers }, layout: 'steps', step: 'check' });
}

/** Runs in the page: milliseconds from the click to the first task after the frame that paints the result. */
function clickToPaint() {
  return new Promise((resolve) => {
    const start = performance.now();
    document.querySelector('.scan-step button[type=submit]').click();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        if (document.querySelector('.result-head h2')?.checkVisibility()) resolve(performance.now() - start);
        else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
      };
      port2.postMessage(undefined);
    });
  });
}
