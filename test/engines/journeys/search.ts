import { until } from '../drivers/until.ts';
import type { Reader } from '../reader.ts';
import type { Journey } from './journey.ts';
import { hold } from './journey.ts';
import { NAMES, PATHS } from './names.ts';

const WORD = 'overstapkosten';

/** Search is opened, used and left with the keyboard alone; Escape closes it and brings the focus back. */
export const searchByKeyboard: Journey = {
  name: 'search by keyboard',
  async walk(reader) {
    await reader.open(PATHS.chapter);
    await reader.press('Tab', 'Tab');
    const before = (await reader.focused())?.name;
    const hits = await find(reader);
    await reader.press('Escape');
    if ((await reader.all('dialog')).length > 0) await reader.press('Escape');
    await until('the search to close', async () => (await reader.all('dialog')).length === 0 || undefined);
    hold((await reader.focused())?.name === before, `the focus is not on "${before}" again`);
    await find(reader);
    await reader.tabTo('link', WORD);
    await reader.press('Enter');
    await until('the place found', async () => (await reader.address()).includes('#') || undefined);
    return [hits, await reader.address()];
  },
};

async function find(reader: Reader): Promise<string> {
  await reader.press('Control+k');
  await until('the search field', async () => (await reader.focused())?.name.includes(NAMES.search));
  await reader.press('Control+a');
  await reader.type(WORD);
  return until('what is found', async () =>
    (await reader.all('status')).map(({ name }) => name).find((name) => /vindplaats/.test(name)),
  );
}
