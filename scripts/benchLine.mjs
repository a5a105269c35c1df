/* global MessageChannel, requestAnimationFrame, sessionStorage */
const PATH = '/instrumenten/waarderingslijn/';
const MOVES = 120;

/**
 * Drags an incident of a line of 50 and one of 500 to and fro, and prints how much main-thread work a frame takes and how
 * long it takes from the pointer to the painted line, in ms at the 95th percentile, without throttling.
 */
export async function benchLine(browser, siteUrl) {
  for (const count of [50, 500]) {
    const { work, latency, frames } = await measureDrag(browser, siteUrl + PATH, count);
    console.log(
      `\ndragging one of ${count} incidents: ${work.toFixed(1)} ms of work a frame, ` +
        `${latency.toFixed(1)} ms from pointer to paint (p95 of ${frames} frames)`,
    );
  }
}

async function measureDrag(browser, url, count) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  await page.addInitScript((record) => {
    if (sessionStorage.length === 0) sessionStorage.setItem('waarderingslijn', JSON.stringify(record));
  }, recordOf(count));
  await page.goto(url, { waitUntil: 'networkidle' });
  const handle = page.locator('.handle').nth(Math.floor(count / 2));
  await handle.waitFor();
  await page.locator('.line-stage').evaluate((stage) => stage.scrollIntoView());
  const { x, y, width } = await handle.boundingBox();
  const start = { x: x + width / 2, y: y + width / 2 };
  await page.evaluate(watchMoves);
  const session = await page.context().newCDPSession(page);
  const events = await traced(session, () => drag(page, start));
  const latencies = await page.evaluate(() => globalThis.latencies);
  await page.close();
  const work = workPerFrame(events);
  return { work: percentile(work, 0.95), latency: percentile(latencies, 0.95), frames: work.length };
}

/** A timeline of so many incidents over four years, as the tab would hold it. */
function recordOf(count) {
  const incidents = Array.from({ length: count }, (_, index) => {
    const month = Math.floor((index * 48) / count);
    return {
      id: `i${index + 1}`,
      date: `${2022 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
      kind: ['business', 'interpersonal', 'external'][index % 3],
      sign: index % 2 ? 1 : -1,
      weight: 1,
      hits: 'both',
      ...(index % 2 ? {} : { solvedOn: `${2022 + Math.floor(month / 12)}-12` }),
    };
  });
  const timeline = {
    from: '2022-01',
    until: '2026-03',
    start: { personal: 0.6, business: 0.6 },
    settings: { euphoria: 0.82, critical: 0.25, loss: 1.5 },
    incidents,
  };
  return { schema: 1, timeline };
}

/** Notes for every move of the pointer how long it takes until what follows from it is painted. */
function watchMoves() {
  globalThis.latencies = [];
  document.addEventListener(
    'pointermove',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => globalThis.latencies.push(performance.now() - timeStamp);
        port2.postMessage(0);
      }),
    { capture: true },
  );
}

async function drag(page, { x, y }) {
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let move = 1; move <= MOVES; move++) {
    const far = Math.sin((move / MOVES) * Math.PI * 4);
    await page.mouse.move(x + far * 120, y + far * 60);
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
}

/** The events of the timeline while `act` is under way. */
async function traced(session, act) {
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
    },
  });
  await act();
  await session.send('Tracing.end');
  await done;
  return events;
}

/** For every frame the ms that tasks on its main thread took since the frame before. */
function workPerFrame(events) {
  const { pid, tid } = events.findLast(({ name }) => name === 'PrePaint');
  const own = events.filter((event) => event.pid === pid && event.tid === tid);
  const frames = own
    .filter(({ name, ph }) => name === 'AnimationFrame' && ph === 'b')
    .map(({ ts }) => ts)
    .sort((a, b) => a - b);
  const tasks = outermost(own.filter(({ name, ph }) => /RunTask$/.test(name) && ph === 'X'));
  return frames
    .slice(1)
    .map((end, index) =>
      tasks.filter(({ ts }) => ts >= frames[index] && ts < end).reduce((sum, { dur }) => sum + dur / 1000, 0),
    );
}

/** The tasks that stand in no other one, which would count their time twice. */
function outermost(tasks) {
  let end = -Infinity;
  return tasks
    .toSorted((a, b) => a.ts - b.ts || b.dur - a.dur)
    .filter(({ ts, dur }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}

function percentile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}
