import { expect, it } from 'vitest';
import { sampleOf } from './harness/sample';
import { hydrated, openPage } from './harness/site';

const DRAWN = [
  '/',
  '/gids/reacties/',
  '/casussen/groenvoorziening/',
  '/gids/verval/',
  '/gids/incidenten/',
  '/casussen/',
  '/instrumenten/relatiescan/werkblad/',
  '/instrumenten/waarderingslijn/',
];

it.each(sampleOf(DRAWN, 3))(
  'draws %s in the colours of the reader, against the theme that was chosen',
  async (path) => {
    const { page, close } = await openPage(path, { theme: 'light' });
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
    await close();
  },
);

it('sets the number of the current step of a case in the colours of what is chosen', async () => {
  const { page, close } = await openPage('/casussen/groenvoorziening/#stap-3');
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
  await close();
});
