import { expect } from 'vitest';
import { chapterPath } from '../../src/i18n/routes';
import { CASE_INDEX, DECAY, GREEN, REACTIONS, WORKSHEET } from './harness/pages';
import { LINE_PATH } from './linePage';
import { sampleOf } from './harness/sample';
import { hydrated } from './harness/site';
import { it } from './harness/test';

const DRAWN = [
  '/',
  REACTIONS,
  GREEN,
  DECAY,
  chapterPath('nl', 'incidenten'),
  CASE_INDEX,
  WORKSHEET,
  LINE_PATH,
];

it.for(sampleOf(DRAWN, 3))(
  'draws %s in the colours of the reader, against the theme that was chosen',
  async (path, { open }) => {
    const { page } = await open(path, { theme: 'light' });
    await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
    await hydrated(page);
    // Found and looked at in one go: a chart that comes to life replaces what was drawn.
    const foreign = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      const own = ['Canvas', 'CanvasText'].map((name) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      });
      const allowed = [...own, 'none', 'rgb(0, 0, 0)'];
      return [...document.querySelectorAll('svg *')]
        .map((shape) => ({ shape, style: getComputedStyle(shape) }))
        .flatMap(({ shape, style }) =>
          [style.fill, style.stroke, style.stopColor].map(
            (colour) => `${shape.outerHTML.slice(0, 80)} ${colour}`,
          ),
        )
        .filter((line) => !line.includes('url(') && !allowed.some((colour) => line.endsWith(colour)));
    });
    expect(foreign).toEqual([]);
  },
);

it('sets the number of the current step of a case in the colours of what is chosen', async ({ open }) => {
  const { page } = await open(`${GREEN}#stap-3`);
  await page.emulateMedia({ forcedColors: 'active' });
  const current = page.locator('.case-panel .stepper-row [aria-current=step]');
  await current.waitFor();
  const [letters, ground, wanted, wantedGround] = await current.evaluate((step) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.setProperty('forced-color-adjust', 'none');
    const own = ['HighlightText', 'Highlight'].map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    });
    return [getComputedStyle(step).color, getComputedStyle(step, '::before').backgroundColor, ...own];
  });
  expect({ letters, ground }).toEqual({ letters: wanted, ground: wantedGround });
});
