import { until } from '../drivers/until.ts';
import type { Journey } from './journey.ts';
import { hold } from './journey.ts';
import { NAMES, PATHS } from './names.ts';

/** A case is read step by step, placed by the reader, and compared with the interpretation. */
export const caseStory: Journey = {
  name: 'case: steps, placing, interpretation',
  async walk(reader) {
    await reader.open(PATHS.case);
    await reader.click('button', NAMES.next);
    await reader.press('ArrowRight');
    const step = await until('step 3', async () =>
      (await reader.all('status')).map(({ name }) => name).find((name) => name.includes('3 van')),
    );
    hold((await reader.address()).endsWith('#stap-3'), `the address is ${await reader.address()}`);
    await reader.driver.reload();
    await reader.live();
    hold((await reader.address()).endsWith('#stap-3'), 'a reload loses the step');
    for (const field of ['typology', 'client', 'provider']) await choose(field);
    await reader.click('button', NAMES.compare);
    const heading = await until('the comparison', async () => (await reader.focused())?.name);
    hold(heading.includes(NAMES.compared), `the focus is on "${heading}"`);
    return [step, heading, await reader.text('.interpretations-compared')];

    async function choose(question: string): Promise<void> {
      const radio = `document.querySelector('input[name="plaats-${question}"]')`;
      await reader.driver.evaluate(`(${radio}.focus(), '')`);
      await reader.press('Space');
      hold(
        (await reader.driver.evaluate(`String(${radio}.checked)`)) === 'true',
        `${question} is not chosen`,
      );
    }
  },
};
