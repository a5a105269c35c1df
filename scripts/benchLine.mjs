/* global MessageChannel, requestAnimationFrame, sessionStorage */
const PATH = '/instrumenten/waarderingslijn/';
const MOVES = 120;

/**
 * Drags an incident of a line of 50 and one of 500 to and fro, and prints how long the page takes for a move: from the event
 * of the pointer to the end of the frame that paints what follows from it, in ms at the 95th percentile, without throttling.
 */
export async function benchLine(browser, siteUrl) {
  for (const count of [50, 500]) {
    const times = (await measureDrag(browser, siteUrl + PATH, count)).toSorted((a, b) => a - b);
    const at = (part) => times[Math.floor(part * (times.length - 1))].toFixed(1);
    console.log(
      `\ndragging one of ${count} incidents: ${at(0.95)} ms a move (p95 of ${times.length}; half of them ${at(0.5)})`,
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
  await page.evaluate(watchMoves);
  await drag(page, { x: x + width / 2, y: y + width / 2 });
  const times = await page.evaluate(() => globalThis.times);
  await page.close();
  return times;
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
  globalThis.times = [];
  const note = () => {
    const start = performance.now();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => globalThis.times.push(performance.now() - start);
      port2.postMessage(0);
    });
  };
  document.addEventListener('pointermove', note, { capture: true });
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
