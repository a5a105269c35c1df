import { until } from '../drivers/until.ts';
import type { Reader } from '../reader.ts';
import type { Journey } from './journey.ts';
import { hold } from './journey.ts';
import { PATHS, SCAN_CODE } from './names.ts';

/** A shared result opens from its link and is there after a reload; nothing of it is kept on the device. */
export const sharedLink: Journey = {
  name: 'link: open a shared result, reload',
  async walk(reader) {
    await reader.open(`${PATHS.scan}#${SCAN_CODE}`);
    const verdict = await verdictOf(reader);
    await reader.driver.reload();
    await reader.live();
    hold((await verdictOf(reader)) === verdict, 'a reload changes the verdict');
    const stored = await reader.driver.evaluate(
      'JSON.stringify([{ ...localStorage }, { ...sessionStorage }])',
    );
    hold(stored === '[{},{}]', `the link is stored: ${stored}`);
    return [verdict];
  },
};

/** A link that a mail program has spoilt leads to the page for what is not found, which offers to open it. */
export const spoiltLink: Journey = {
  name: 'link spoilt by a mail program',
  mayHear: /\b404\b/,
  async walk(reader) {
    await reader.open(`${PATHS.scan}%23${SCAN_CODE}`);
    const title = (await reader.see('heading')).name;
    const offer = await until('an offer to open the scan', () =>
      reader.driver.evaluate(`document.querySelector('main a[href*="#2.s"]')?.innerText ?? ''`),
    );
    await reader.click('link', offer);
    return [title, await verdictOf(reader)];
  },
};

const verdictOf = (reader: Reader) => until('the verdict', () => reader.text('.relatiescan .result-head h2'));
