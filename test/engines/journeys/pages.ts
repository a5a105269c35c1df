import { readdirSync } from 'node:fs';
import { until } from '../drivers/until.ts';
import type { Journey } from './journey.ts';
import { hold } from './journey.ts';
import { NAMES, PATHS } from './names.ts';

/** All pages of the built site, one after the other: each has its title and the width of the window. */
export const allPages: Journey = {
  name: 'all pages',
  async walk(reader) {
    const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('index.html'))
      .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
      .toSorted();
    const titles: string[] = [];
    for (const page of pages) {
      await reader.open(page);
      titles.push(`${page} ${await until(`the title of ${page}`, () => reader.text('h1'))}`);
      const wide = await reader.driver.evaluate('String(document.documentElement.scrollWidth - innerWidth)');
      hold(Number(wide) <= 0, `${page} is ${wide} px wider than the window`);
    }
    return titles;
  },
};

/** The theme that a reader chooses holds on the next page and on the way back. */
export const theme: Journey = {
  name: 'theme: choose, go on, go back',
  async walk(reader) {
    await reader.open(PATHS.home);
    const light = await ground();
    await reader.click('button', NAMES.theme);
    const dark = await until('another ground', async () =>
      (await ground()) === light ? undefined : ground(),
    );
    await reader.open(PATHS.guide);
    hold((await ground()) === dark, 'the next page does not know the theme');
    await reader.click('button', NAMES.theme);
    await until('the first ground', async () => (await ground()) === light || undefined);
    await reader.driver.back();
    await until('the first ground on the way back', async () => (await ground()) === light || undefined);
    return [light, dark];

    function ground(): Promise<string> {
      return reader.driver.evaluate('getComputedStyle(document.body).backgroundColor');
    }
  },
};

/** The printed guide becomes a PDF, in the engines that can be asked for one. */
export const paper: Journey = {
  name: 'guide on paper',
  async walk(reader) {
    await reader.open(PATHS.print);
    const pdf = await reader.driver.print();
    hold(pdf === undefined || pdf.subarray(0, 5).toString() === '%PDF-', 'what comes out is no PDF');
    hold(pdf === undefined || pdf.length > 100_000, `the PDF has only ${pdf?.length} bytes`);
    return [];
  },
};
