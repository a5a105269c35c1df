import { until } from '../drivers/until.ts';
import type { Reader } from '../reader.ts';
import type { Journey } from './journey.ts';
import { hold } from './journey.ts';
import { NAMES, PATHS } from './names.ts';

/** The whole scan with the keyboard alone: every step in view with the focus on its heading, the result, and back. */
export const scanByKeyboard: Journey = {
  name: 'scan by keyboard, from start to result and back',
  async walk(reader) {
    await reader.open(PATHS.scan);
    const titles = [await titleOf(reader)];
    while (titles.at(-1) !== NAMES.check) {
      await answerAll(reader);
      titles.push(await nextTitle(reader, titles));
    }
    await reader.tabTo('button', 'Toon de uitslag');
    await reader.press('Enter');
    const verdict = await nextTitle(reader, titles);
    await reader.driver.back();
    await until('the check', async () => (await titleOf(reader)) === NAMES.check || undefined);
    return [...titles, verdict];
  },
};

const titleOf = (reader: Reader) => reader.text('.relatiescan h2');

/** Waits for a heading that was not there before, and sees to it that it is in view and has the focus. */
async function nextTitle(reader: Reader, before: readonly string[]): Promise<string> {
  const title = await until(`what comes after "${before.at(-1)}"`, async () => {
    const now = await titleOf(reader);
    return now !== '' && !before.includes(now) ? now : undefined;
  });
  const focused = await until(`the focus on "${title}"`, async () => reader.focused());
  hold(focused.name.includes(title), `the focus is on "${focused.name}" and not on the heading "${title}"`);
  hold(focused.inView, `the heading "${title}" is out of view, at ${Math.round(focused.top)} px`);
  return title;
}

/** Goes to each group of radio buttons with Tab, takes its second answer with the keys, and presses the button below. */
async function answerAll(reader: Reader): Promise<void> {
  const groups = JSON.parse(await reader.driver.evaluate(GROUPS)) as string[];
  for (const group of groups) {
    await tabToGroup(reader, group);
    await reader.press('Space', 'ArrowDown');
  }
  await reader.tabTo('button', 'Verder');
  await reader.press('Enter');
}

const GROUPS = `JSON.stringify([...new Set([...document.querySelectorAll('.scan-main input[type=radio]')].filter((input) => input.checkVisibility()).map(({ name }) => name))])`;

async function tabToGroup(reader: Reader, group: string): Promise<void> {
  for (let count = 0; count < 80; count++) {
    await reader.press('Tab');
    if ((await reader.driver.evaluate(`document.activeElement?.name ?? ''`)) === group) return;
  }
  throw new Error(`the keyboard does not reach the answers ${group}`);
}
