import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { isFocused } from './harness/focus';
import { CASES, GREEN, GUIDE, GUIDE_PRINT } from './harness/pages';
import { expectClean } from './harness/records';
import { sampleOf } from './harness/sample';
import { holdBack } from './harness/scripts';
import { drawn, hydrated } from './harness/site';
import { it, longIt } from './harness/test';

const panel = (page: Page) => page.locator('.case-panel');
const interpretation = (page: Page) => page.locator('.interpretation-text');

/** What the page shows of the step: in the panel, in the text, on the line, and in the list. */
const shownStep = (page: Page) =>
  page.evaluate(() => {
    const number = (selector: string) => Number(document.querySelector(selector)?.textContent?.trim());
    const rule = [...document.querySelectorAll('.cursor-rule')].map((path) => path.getAttribute('transform'));
    return {
      panel: number('.case-panel [aria-current=step]'),
      text: number('.case-step[data-current] .station'),
      told: document.querySelectorAll('.case-incidents tbody tr:not([data-later])').length,
      rule: rule[0],
    };
  });

const steppedTo = async (page: Page, step: number) => {
  await page.locator(`.case-step[data-current] >> text="${step}"`).first().waitFor();
  const shown = await shownStep(page);
  expect([shown.panel, shown.text]).toEqual([step, step]);
  return shown;
};

it('follows the buttons, the arrow keys and the numbers, says where it is, and keeps them in view', async ({
  open,
}) => {
  const opened = await open(GREEN);
  const { page } = opened;
  const start = await steppedTo(page, 1);
  expect(start.told).toBe(0);
  const next = panel(page).getByRole('button', { name: 'Volgende' });
  await next.click();
  await next.click();
  const third = await steppedTo(page, 3);
  expect(third.told).toBe(2);
  expect(third.rule).not.toBe(start.rule);
  expect(new URL(page.url()).hash).toBe('#stap-3');
  await expect
    .poll(() => panel(page).getByRole('status').textContent())
    .toBe('Stap 3 van 5: Uitzendkrachten doen het snoeiwerk');
  await page.keyboard.press('ArrowLeft');
  await steppedTo(page, 2);
  for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowRight');
  await steppedTo(page, 5);
  await expect.poll(() => next.getAttribute('aria-disabled')).toBe('true');
  await expect.poll(() => isFocused(next)).toBe(true);
  await expect
    .poll(() =>
      next.evaluate((button) => {
        const { top, bottom } = button.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
    )
    .toBe(true);
  await panel(page).getByRole('link', { name: 'Stap 2 van 5' }).click();
  await steppedTo(page, 2);
  expectClean(opened);
});

it.for(sampleOf([360, 1280]))('follows the scroll through the story at %d px', async (width, { open }) => {
  const { page } = await open(GREEN, { width });
  await steppedTo(page, 1);
  for (const step of [1, 3, 4]) {
    await page.locator(`#stap-${step}`).evaluate((section) => {
      scrollBy(0, section.getBoundingClientRect().top - innerHeight / 2);
    });
    await steppedTo(page, step);
  }
  await page.locator('.interpretation').evaluate((section) => section.scrollIntoView());
  await steppedTo(page, 5);
  if (width < 1024) {
    await panel(page).getByRole('button', { name: 'Vorige' }).click();
    await steppedTo(page, 4);
    const from = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 40);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(from + 40);
    await drawn(page);
    await steppedTo(page, 4);
  }
});

it.for(sampleOf(CASES))(
  '%s has an address for each step, without and with the interpretation',
  async (path, { open }) => {
    const { page } = await open(`${path}#stap-2`);
    await steppedTo(page, 2);
    const goTo = (hash: string) =>
      page.evaluate((to) => {
        location.hash = to;
      }, hash);
    const ids = await page.locator('.case-step').evaluateAll((steps) => steps.map(({ id }) => id));
    for (const [index, id] of ids.entries()) {
      await goTo(id);
      await steppedTo(page, index + 1);
      await expect.poll(() => interpretation(page).isVisible()).toBe(false);
    }
    for (const [index, id] of ids.entries()) {
      await goTo(`${id}-duiding`);
      await steppedTo(page, index + 1);
      await expect.poll(() => interpretation(page).isVisible()).toBe(true);
    }
    await page.goto('about:blank');
    await page.goto(`${path}#stap-3-duiding`);
    await steppedTo(page, 3);
    await page.waitForFunction(() => {
      const top = document.querySelector('.case-figures')?.getBoundingClientRect().top ?? -1;
      return top >= 0 && top < 60;
    });
  },
);

/** The page as the reader left it: the step, whether the interpretation is shown, and the anchor. */
const whereabouts = async (page: Page) => [
  (await shownStep(page)).text,
  await interpretation(page).isVisible(),
  new URL(page.url()).hash,
];

longIt('is after Back, Forward and a reload as the reader left it, step and reading', async ({ open }) => {
  const { page } = await open(`${GREEN}#stap-2`);
  await steppedTo(page, 2);
  const numbers = panel(page).locator('ol a');
  await numbers.nth(3).click();
  await steppedTo(page, 4);
  await page.locator('[data-show-interpretation]').click();
  await steppedTo(page, 5);
  await page.goBack();
  await steppedTo(page, 2);
  await expect.poll(() => whereabouts(page)).toEqual([2, true, '#stap-2']);
  await page.goForward();
  await steppedTo(page, 5);
  await page.reload();
  await expect.poll(() => whereabouts(page)).toEqual([5, true, '#stap-4']);
  await page.goto(GUIDE);
  await page.goBack();
  await steppedTo(page, 5);
  await expect.poll(() => whereabouts(page)).toEqual([5, true, '#stap-4']);
  await page.goBack();
  await steppedTo(page, 2);
  await expect.poll(() => page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
});

longIt('takes odd content of the history for none', async ({ open }) => {
  const { page } = await open(`${GREEN}#stap-3`);
  await steppedTo(page, 3);
  for (const odd of [
    { case: { step: 2.5, shown: true } },
    { case: 7 },
    { case: { step: 9, shown: 'ja' } },
    4,
    null,
  ]) {
    await page.evaluate((state) => history.replaceState(state, ''), odd);
    await page.reload();
    await steppedTo(page, 3);
    await expect.poll(() => interpretation(page).isVisible()).toBe(false);
  }
  await page.evaluate(() => history.replaceState({ case: { step: 99, shown: true } }, ''));
  await page.reload();
  await steppedTo(page, 5);
});

it.for(sampleOf([360, 1280]))(
  'lands at a step at %d px and stays there until the reader scrolls on',
  async (width, { open }) => {
    const { page } = await open(GREEN, { width });
    for (const step of [4, 2, 5, 3]) {
      await page.evaluate((to) => {
        location.hash = `stap-${to}`;
      }, step);
      await steppedTo(page, step);
      const { top, bottom } = await page.locator(`#stap-${step}`).evaluate((section) => {
        const box = section.getBoundingClientRect();
        return { top: box.top, bottom: innerHeight - box.bottom };
      });
      const [from, edge] = width < 1024 ? ['top', top] : ['foot', bottom];
      expect(edge, `from the ${from}`).toBeGreaterThanOrEqual(-1);
      expect(edge, `from the ${from}`).toBeLessThan(60);
      await page.evaluate(() => scrollBy(0, 20));
      await drawn(page);
      await steppedTo(page, step);
    }
  },
);

longIt.for(CASES)(
  '%s shows no empty typology at any step, and prints full matrices at each',
  { timeout: 120_000 },
  async (path, { open }) => {
    const { page } = await open(`${path}#stap-1-duiding`);
    const figures = page.locator('.case-figures');
    await hydrated(page);
    const count = await page.locator('.case-step').count();
    const marks = (matrix: string) => figures.locator(`.matrix-${matrix} :is(.dot, .station)`).count();
    const marked = () => figures.locator('.marked').allTextContents();
    const told = () => figures.locator('figcaption').first().innerText();
    const full = async () => [await marks('typology'), await marks('reactions'), (await marked()).length];
    const printed = async (as: readonly number[]) => {
      await page.emulateMedia({ media: 'print' });
      await expect.poll(full, { timeout: 15_000 }).toEqual(as);
      const drawn = await full();
      await page.emulateMedia({ media: 'screen' });
      return drawn;
    };
    await page.evaluate((last) => {
      location.hash = `stap-${last}-duiding`;
    }, count);
    await steppedTo(page, count);
    const whole = await full();
    expect(Math.min(...whole)).toBeGreaterThan(0);
    for (let step = 1; step <= count; step++) {
      await page.evaluate((to) => {
        location.hash = `stap-${to}-duiding`;
      }, step);
      await steppedTo(page, step);
      await expect.poll(() => marks('typology'), { message: `step ${step}` }).toBeGreaterThan(0);
      if (/geen (nieuwe )?antwoorden|nog geen antwoorden/.test(await told()))
        await expect.poll(() => marked()).toEqual([]);
      else await expect.poll(() => marked()).not.toEqual([]);
      expect(await printed(whole), `step ${step} on paper`).toEqual(whole);
      await expect.poll(async () => (await shownStep(page)).text).toBe(step);
    }
  },
);

it('marks in the green case the field in which the answers of that step put it', async ({ open }) => {
  const { page } = await open(`${GREEN}#stap-1-duiding`);
  await hydrated(page);
  const marked: string[] = [];
  for (const step of [1, 2, 3, 4, 5]) {
    await page.evaluate((to) => {
      location.hash = `stap-${to}-duiding`;
    }, step);
    await steppedTo(page, step);
    marked.push(
      await page.locator('.case-figures .matrix-typology .marked b').allTextContents().then(String),
    );
  }
  expect(marked).toEqual(['Prospect', '', '', 'Meelifter', 'Meelifter']);
});

it('names each step with its number for who hears its heading', async ({ open }) => {
  const { page } = await open(GREEN);
  await expect
    .poll(() =>
      page.getByRole('heading', { name: 'Stap 3 van 5: Uitzendkrachten doen het snoeiwerk' }).count(),
    )
    .toBe(1);
  await page.goto(GUIDE_PRINT);
  await expect.poll(() => page.getByRole('heading', { name: /^Stap 3: Uitzendkrachten/ }).count()).toBe(1);
});

it('keeps the matrices in view while what stands above them still takes its shape, until the reader moves', async ({
  open,
}) => {
  const { page } = await open(GREEN);
  const { release } = await holdBack(page, '**/Prediction.*.js');
  const asked = page.waitForRequest('**/Prediction.*.js');
  await page.locator('.prediction').scrollIntoViewIfNeeded();
  await asked;
  await page.evaluate(() => {
    location.hash = 'stap-3-duiding';
  });
  await steppedTo(page, 3);
  const heightOf = () => page.locator('.prediction').evaluate((block) => block.clientHeight);
  const topOfFigures = () =>
    page.locator('.case-figures').evaluate((block) => Math.round(block.getBoundingClientRect().top));
  const [height, top] = [await heightOf(), await topOfFigures()];
  release();
  await expect.poll(heightOf).toBeLessThan(height);
  await page.getByRole('heading', { name: 'De duidingen naast elkaar' }).waitFor();
  await expect.poll(topOfFigures).toBe(top);
  await page.mouse.wheel(0, -300);
  await expect.poll(topOfFigures).toBe(top + 300);
  await page.locator('.talk-list').evaluate((list) => list.prepend(document.createElement('hr')));
  await drawn(page);
  await expect.poll(() => topOfFigures()).toBe(top + 300);
});

longIt(
  'lets both matrices follow the step once the interpretation is shown, and the line be told apart',
  async ({ open }) => {
    const { page } = await open(`${GREEN}#stap-1-duiding`);
    const figures = page.locator('.case-figures');
    const stations = (matrix: string) => figures.locator(`.matrix-${matrix} .station text`).allTextContents();
    const linePlace = () => figures.locator('.line-mark').getAttribute('y');
    await figures.locator('.station').first().waitFor();
    await page.waitForFunction(() => document.querySelectorAll('.matrix-typology .station').length === 1);
    await expect.poll(() => stations('typology')).toEqual(['1']);
    await expect.poll(() => stations('reactions')).toEqual([]);
    const first = await linePlace();
    const next = figures.getByRole('button', { name: 'Volgende' });
    for (let step = 2; step <= 4; step++) await next.click();
    await expect.poll(() => stations('typology')).toEqual(['1', '2']);
    await expect.poll(() => stations('reactions')).toEqual(['2', '2']);
    await expect.poll(() => linePlace()).not.toBe(first);
    expect(new URL(page.url()).hash).toBe('#stap-4-duiding');
    const caption = await figures.locator('figcaption').first().innerText();
    expect(caption).toContain('De open stip is de waarderingslijn in maand 37');
    expect(caption).toContain('volgens de ingevulde antwoorden');
    const link = page.locator('.case-links a');
    await expect.poll(() => link.getAttribute('href')).toBe('#stap-4-duiding');
    await expect.poll(() => link.isVisible()).toBe(true);
  },
);

it.for(sampleOf([360, 1280]))(
  'reads as plain text without script at %d px, with its anchors',
  async (width, { open }) => {
    const { page } = await open(`${GREEN}#stap-3-duiding`, { width, js: 'off' });
    const within = await page.locator('#stap-3').boundingBox();
    expect(within?.y).toBeLessThan(120);
    expect(within?.y).toBeGreaterThanOrEqual(-1);
    await expect.poll(() => page.locator('.case-incidents tbody th').allInnerTexts()).toHaveLength(3);
    await expect.poll(() => page.locator('.chart svg').filter({ visible: true }).count()).toBe(1);
    for (const dead of ['.case-stepper', '.veil', '.prediction', '[data-show-interpretation]'])
      await expect
        .poll(() => page.locator(dead).filter({ visible: true }).count(), { message: dead })
        .toBe(0);
    await expect.poll(() => page.locator('.case-figures .station').count()).toBe(6);
  },
);

it('keeps every mark visible in forced colours', async ({ open }) => {
  const { page } = await open(`${GREEN}#stap-4-duiding`);
  await page.emulateMedia({ forcedColors: 'active' });
  const paints = await page.evaluate(() => {
    const paper = getComputedStyle(document.body).backgroundColor;
    const differs = (selector: string, property: 'fill' | 'stroke') =>
      [...document.querySelectorAll(selector)].every(
        (mark) => getComputedStyle(mark)[property] !== paper && getComputedStyle(mark)[property] !== 'none',
      );
    return [
      differs('.cursor-rule', 'stroke'),
      differs('.cursor-dot', 'fill'),
      differs('.line-mark .disc', 'stroke'),
      differs('.station .disc', 'stroke'),
      differs('.marker-negative', 'stroke'),
    ];
  });
  expect(paints).toEqual([true, true, true, true, true]);
});
