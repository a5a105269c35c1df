import type { CDPSession, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { focused } from './harness/focus';
import { stored } from './harness/storage';
import { button, dateOf, effectOf, handle, it, row, rows, said } from './linePage';

const ofOneDay = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `i${index + 1}`,
    date: '2025-07-14',
    kind: 'business',
    sign: -1,
    weight: 1,
    hits: 'both',
    note: `Notitie ${index + 1}`,
  }));

const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function centre(page: Page, number: number) {
  const { x = 0, y = 0, width = 0, height = 0 } = (await handle(page, number).boundingBox()) ?? {};
  return { x: x + width / 2, y: y + height / 2 };
}

/** The name of the incident in hand, which tells where it is; its row waits for the end of the drag. */
const dragged = (page: Page) => page.locator('.handle.selected').getAttribute('aria-label');

/** Takes hold of incident 2 and drags it two months on. */
async function dragTwoMonths(page: Page) {
  const at = await centre(page, 2);
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 76, at.y, { steps: 4 });
  await expect.poll(() => dragged(page)).toMatch(/^Incident 2, september 2025/);
  return at;
}

describe('a drag', () => {
  it('begins with the main button only', async ({ openTool }) => {
    const { page } = await openTool();
    const before = await stored(page);
    const { x, y } = await centre(page, 2);
    for (const name of ['right', 'middle'] as const) {
      await page.mouse.move(x, y);
      await page.mouse.down({ button: name });
      await page.mouse.move(x + 90, y, { steps: 3 });
      await page.mouse.up({ button: name });
    }
    expect([await dateOf(page, 2), await stored(page)]).toEqual(['07-2025', before]);
  });

  it.for([
    ['pointercancel', () => dispatchEvent(new PointerEvent('pointercancel', { pointerId: 1 }))],
    [
      'lostpointercapture',
      () => document.dispatchEvent(new PointerEvent('lostpointercapture', { pointerId: 1, bubbles: true })),
    ],
    ['blur', () => dispatchEvent(new FocusEvent('blur'))],
    ['contextmenu', () => document.body.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true }))],
  ] as const)('ends with %s: the incident stays, and goes no further', async ([, lose], { openTool }) => {
    const { page } = await openTool();
    const { x, y } = await dragTwoMonths(page);
    await page.evaluate(lose);
    await page.mouse.move(x + 200, y, { steps: 3 });
    await page.mouse.up();
    await expect.poll(() => dateOf(page, 2)).toBe('09-2025');
    await button(page, 'Ongedaan maken').click();
    await expect.poll(() => dateOf(page, 2)).toBe('07-2025');
  });

  it('is given up with Escape: the incident is where it was, and what could be redone still can', async ({
    openTool,
  }) => {
    const { page } = await openTool();
    const before = await row(page, 2).getByLabel('Opgelost op').inputValue();
    await handle(page, 1).press('ArrowRight');
    await button(page, 'Ongedaan maken').click();
    const { x, y } = await centre(page, 2);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 76, y - 60, { steps: 5 });
    await expect.poll(() => dragged(page)).toContain('effect plus 1');
    await page.keyboard.press('Escape');
    await page.mouse.move(x + 120, y, { steps: 3 });
    await page.mouse.up();
    expect([await dateOf(page, 2), await effectOf(page, 2)]).toEqual(['07-2025', '-2']);
    await expect.poll(() => row(page, 2).getByLabel('Opgelost op').inputValue()).toBe(before);
    await expect.poll(() => said(page)).toMatch(/^Teruggezet\. Incident 2: juli 2025/);
    await expect.poll(() => button(page, 'Ongedaan maken').getAttribute('aria-disabled')).toBe('true');
    await button(page, 'Opnieuw').click();
    await expect.poll(() => dateOf(page, 1)).toBe('04-2025');
  });

  it('keeps the date of the solution when it goes past it and comes back', async ({ openTool }) => {
    const { page } = await openTool();
    const solved = row(page, 2).getByLabel('Opgelost op');
    const before = await solved.inputValue();
    const { x, y } = await centre(page, 2);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 76, y, { steps: 3 });
    await page.mouse.move(x + 200, y, { steps: 3 });
    await page.mouse.move(x + 38, y, { steps: 3 });
    await page.mouse.up();
    await expect.poll(() => dateOf(page, 2)).toBe('08-2025');
    await expect.poll(() => solved.inputValue()).toBe(before);
  });

  it('ends when its incident is erased, and the report goes on', async ({ openTool }) => {
    const { page } = await openTool();
    const { x, y } = await dragTwoMonths(page);
    await page.keyboard.press('Delete');
    await expect.poll(() => rows(page)).toBe(4);
    await page.mouse.move(x + 150, y, { steps: 3 });
    await page.mouse.up();
    expect([await rows(page), await dateOf(page, 2)]).toEqual([4, '11-2025']);
    await row(page, 4).getByRole('button', { name: 'Wis incident 4' }).click();
    await expect.poll(() => page.locator('.report-table').innerText()).toMatch(/aan het einde\s+geen\s+geen/);
  });

  it('ends when it is undone on the way', async ({ openTool }) => {
    const { page } = await openTool();
    const { x, y } = await dragTwoMonths(page);
    await page.keyboard.press('ControlOrMeta+Z');
    await page.mouse.move(x + 150, y, { steps: 3 });
    await page.mouse.up();
    await expect.poll(() => dateOf(page, 2)).toBe('07-2025');
  });
});

describe('fingers', () => {
  const itByTouch = it.extend('openOnPhone', ({ openTool }) => async () => {
    const { page, context } = await openTool({ width: 360, touch: true });
    return { page, session: await context.newCDPSession(page) };
  });
  const touch = (session: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: object[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points as never });

  itByTouch(
    'scroll the page with a swipe up that begins on a handle, and change nothing',
    async ({ openOnPhone }) => {
      const { page, session } = await openOnPhone();
      const before = await stored(page);
      const from = await scrolled(page);
      const { x, y } = await centre(page, 2);
      await touch(session, 'touchStart', { x, y });
      for (let up = 10; up <= 150; up += 10) await touch(session, 'touchMove', { x, y: y - up });
      await touch(session, 'touchEnd');
      await expect.poll(() => scrolled(page)).toBeGreaterThan(from + 100);
      expect([await stored(page), await page.locator('.handle.selected').count()]).toEqual([before, 0]);
    },
  );

  itByTouch(
    'drag sideways, and then up and down as well; a second one drags nothing',
    async ({ openOnPhone }) => {
      const { page, session } = await openOnPhone();
      const [{ x, y }, other] = [await centre(page, 2), await centre(page, 4)];
      const from = await scrolled(page);
      await touch(session, 'touchStart', { x, y, id: 1 });
      for (const step of [10, 20, 28]) await touch(session, 'touchMove', { x: x + step, y, id: 1 });
      await expect.poll(() => dragged(page)).toMatch(/^Incident 2, september 2025/);
      await touch(session, 'touchStart', { x: x + 28, y, id: 1 }, { ...other, id: 2 });
      await touch(session, 'touchMove', { x: x + 28, y, id: 1 }, { x: other.x + 40, y: other.y, id: 2 });
      await touch(
        session,
        'touchMove',
        { x: x + 28, y: y - 60, id: 1 },
        { x: other.x + 40, y: other.y, id: 2 },
      );
      await touch(session, 'touchEnd');
      await expect.poll(() => effectOf(page, 2)).toBe('1');
      expect([await dateOf(page, 4), await scrolled(page)]).toEqual(['02-2026', from]);
    },
  );

  itByTouch(
    'choose an incident with a tap, and find every control at least 44 px high and wide',
    async ({ openOnPhone }) => {
      const { page } = await openOnPhone();
      await handle(page, 2).tap();
      await expect
        .poll(() => page.locator('.selected-bar').innerText())
        .toContain('Incident 2: juli 2025, effect min 2');
      await row(page, 1).waitFor();
      const small = await page.locator('.line-tool').evaluate((tool) =>
        [...tool.querySelectorAll<HTMLElement>('a, button, input, select, textarea, summary')]
          .filter((control) => control.checkVisibility())
          .map((control) => ({
            control: control.outerHTML.slice(0, 90),
            box: control.getBoundingClientRect(),
          }))
          .filter(({ box }) => box.width < 43.9 || box.height < 43.9)
          .map(({ control, box }) => `${Math.round(box.width)}x${Math.round(box.height)} ${control}`),
      );
      expect(small).toEqual([]);
    },
  );
});

describe('incidents of one day', () => {
  it('fan out: each is reached by the pointer where its mark stands', async ({ openTool }) => {
    const { page } = await openTool({}, { incidents: ofOneDay(25) });
    const reached = await page.locator('.handle').evaluateAll((handles) =>
      handles.map((own) => {
        const { x, y, width, height } = own.getBoundingClientRect();
        return document.elementFromPoint(x + width / 2, y + height / 2) === own;
      }),
    );
    expect(reached).toEqual(reached.map(() => true));
    await page.locator('.handle').nth(17).click();
    await expect.poll(() => page.locator('.selected-bar b').innerText()).toMatch(/^Incident 18:/);
    const spots = await page.locator('.line-chart .plot').evaluate((svg) =>
      [...svg.querySelectorAll('[class^=marker-]:not(.marker-casing)')].map((mark) => {
        const { x, y } = mark.getBoundingClientRect();
        return `${Math.round(x)} ${Math.round(y)}`;
      }),
    );
    expect(new Set(spots).size).toBe(25);
  });
});

describe('undo by the keyboard', () => {
  it('works wherever the focus is, and leaves a field its own', async ({ openTool }) => {
    const { page } = await openTool();
    const places = [
      () => page.getByRole('slider', { name: 'Moment' }).focus(),
      () => page.getByLabel('Kies een bestand').focus(),
      () => page.getByText('Grafiek als tabel').focus(),
      () => row(page, 3).getByLabel('Soort').focus(),
      () => page.getByRole('radio', { name: 'Beide' }).focus(),
      () => page.getByRole('heading', { name: 'Incidenten', exact: true }).click(),
    ];
    for (const go of places) {
      await row(page, 1).getByLabel('Effect').selectOption('-1');
      await go();
      await page.keyboard.press('ControlOrMeta+Z');
      await expect.poll(() => effectOf(page, 1)).toBe('3');
    }
    await row(page, 1).getByLabel('Effect').selectOption('1');
    const note = row(page, 2).getByLabel('Wat gebeurde er');
    await note.focus();
    await page.keyboard.press('End');
    await page.keyboard.type('!');
    await page.keyboard.press('ControlOrMeta+Z');
    expect([await note.inputValue(), await effectOf(page, 1)]).toEqual(['Persoonlijk conflict', '1']);
  });

  it('says nothing when there is nothing to undo, and a key at the rim keeps what can be redone', async ({
    openTool,
  }) => {
    const { page } = await openTool();
    await handle(page, 1).focus();
    await page.keyboard.press('ControlOrMeta+Z');
    await page.keyboard.press('ControlOrMeta+Y');
    await expect.poll(() => said(page)).toBe('');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ControlOrMeta+Z');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => said(page)).toBe('Verder kan het niet. Incident 1: maart 2025, effect plus 3.');
    await row(page, 1).getByLabel('Soort').selectOption('business');
    await handle(page, 1).focus();
    await page.keyboard.press('ControlOrMeta+Y');
    await expect.poll(() => dateOf(page, 1)).toBe('04-2025');
  });
});

describe('the focus after erasing', () => {
  it('by a key on a handle goes to the next handle, and the page stays where it is', async ({ openTool }) => {
    const { page } = await openTool();
    await handle(page, 4).focus();
    const from = await scrolled(page);
    await page.keyboard.press('Delete');
    await expect.poll(() => focused(page)).toMatch(/^Incident 4, juni 2026/);
    await page.keyboard.press('Backspace');
    await expect.poll(() => focused(page)).toMatch(/^Incident 3, november 2025/);
    await expect.poll(() => scrolled(page)).toBe(from);
    for (let left = 3; left > 0; left--) await page.keyboard.press('Delete');
    await expect.poll(() => rows(page)).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('range');
    await page.keyboard.press('ControlOrMeta+Z');
    await expect.poll(() => rows(page)).toBe(1);
  });

  it('by a button in the list goes to the next row, and at last to the button that adds', async ({
    openTool,
  }) => {
    const { page } = await openTool();
    await row(page, 2).getByRole('button', { name: 'Wis incident 2' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => rows(page)).toBe(4);
    await expect.poll(() => focused(page)).toBe('Wis incident 2');
    for (let left = 4; left > 0; left--) {
      await page.keyboard.press('Enter');
      await expect.poll(() => rows(page)).toBe(left - 1);
    }
    await expect.poll(() => focused(page)).toBe('Incident toevoegen');
  });

  it('by the buttons below the chart stays on the button', async ({ openTool }) => {
    const { page } = await openTool();
    await handle(page, 2).click();
    const erase = page.locator('.selected-bar').getByRole('button', { name: 'Wis incident 2' });
    await erase.hover();
    const from = await scrolled(page);
    await erase.click();
    await expect.poll(() => rows(page)).toBe(4);
    expect([await focused(page), await scrolled(page)]).toEqual(['Wis incident 2', from]);
  });

  it('by undoing what was added goes to the row beside it', async ({ openTool }) => {
    const { page } = await openTool();
    await button(page, 'Incident toevoegen').click();
    await page.waitForFunction(() => document.activeElement?.id === 'i6-date');
    await row(page, 6).getByLabel('Soort').focus();
    await page.keyboard.press('ControlOrMeta+Z');
    await expect.poll(() => rows(page)).toBe(5);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('fieldset')?.textContent))
      .toContain('Incident 5');
  });

  it('happens once for a key that is held down', async ({ openTool }) => {
    const { page } = await openTool();
    await handle(page, 1).focus();
    for (let count = 0; count < 3; count++) await page.keyboard.down('Delete');
    await page.keyboard.up('Delete');
    await row(page, 1).getByRole('button', { name: 'Wis incident 1' }).focus();
    for (let count = 0; count < 3; count++) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await expect.poll(() => rows(page)).toBe(3);
  });
});

describe('for the ear', () => {
  it('the name of a chosen handle holds what stands beside it, without signs', async ({ openTool }) => {
    const { page } = await openTool();
    for (const [index, own] of (await page.locator('.handle').all()).entries()) {
      await own.focus();
      const label = await own.locator('.handle-text').innerText();
      const name = (await own.getAttribute('aria-label')) ?? '';
      expect(name).toContain(label);
      expect(name).toMatch(new RegExp(`^Incident ${index + 1}, .* effect (plus|min) \\d, `));
      expect(name).not.toMatch(/[+−–-]\d/);
    }
    const effects = row(page, 1).getByLabel('Effect').getByRole('option');
    await expect
      .poll(() => effects.evaluateAll((all) => all.map((option) => option.ariaLabel)))
      .toEqual([...['plus 3', 'plus 2', 'plus 1', 'min 1', 'min 2', 'min 3']]);
  });

  it('the buttons say where they lead, and playing only where it ends', async ({ openTool }) => {
    const { page } = await openTool();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await button(page, 'Maand terug').click();
    await expect
      .poll(() => said(page))
      .toMatch(/^Augustus 2026: opdrachtgever \S+, persoonlijk \d+, zakelijk \d+$/);
    await button(page, 'Speel af').click();
    await expect.poll(() => said(page)).toMatch(/^Augustus 2026/);
    await page.waitForFunction(() =>
      document.querySelector('.line-tool > [role=status]')?.textContent.startsWith('September 2026'),
    );
    await expect.poll(() => button(page, 'Speel af').count()).toBe(1);
  });
});

describe('on other screens and on paper', () => {
  it.for([125, 150, 200])(
    'text at %s per cent fits a phone without scrolling sideways',
    async (percent, { openTool }) => {
      const { page } = await openTool({ width: 360 });
      await page.getByText('Grafiek als tabel').click();
      await page.getByText('Of plak een tabel').click();
      await page.evaluate((size) => (document.documentElement.style.fontSize = `${size}%`), percent);
      await page.getByRole('radio', { name: 'Beide' }).check();
      await handle(page, 5).focus();
      await expect.poll(() => sideways(page)).toBe(0);
    },
  );

  it('wider text spacing fits a phone', async ({ openTool }) => {
    const { page } = await openTool({ width: 360 });
    await page.getByRole('radio', { name: 'Beide' }).check();
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('*')) {
        element.style.letterSpacing = '0.12em';
        element.style.wordSpacing = '0.16em';
        element.style.lineHeight = '1.5';
      }
    });
    await expect.poll(() => sideways(page)).toBe(0);
    const { width = 999, x = 0 } = (await page.locator('.moment-table').boundingBox()) ?? {};
    expect(x + width).toBeLessThanOrEqual(340);
  });

  it('in forced colours the label of the chosen incident shows, and only it has a ring', async ({
    openTool,
  }) => {
    const { page } = await openTool();
    await page.emulateMedia({ forcedColors: 'active' });
    await handle(page, 2).focus();
    const colours = await page.locator('.handle-text').evaluate((label) => {
      const { color, backgroundColor } = getComputedStyle(label);
      return [color, backgroundColor];
    });
    expect(colours[0]).not.toBe(colours[1]);
    const rings = await page
      .locator('.handle')
      .evaluateAll((all) => all.map((own) => getComputedStyle(own, '::before').borderTopColor));
    expect(rings.filter((colour) => colour !== 'rgba(0, 0, 0, 0)')).toHaveLength(1);
  });

  it.for(['light', 'dark'] as const)(
    'every field has a border that shows, %s',
    async (theme, { openTool }) => {
      const { page } = await openTool({ theme });
      const unseen = await page.locator('.line-tool').evaluate((tool) =>
        [...tool.querySelectorAll<HTMLElement>('.cell input, .cell select, .setting input, .line-name input')]
          .filter((field) => {
            const { borderBottomColor, borderBottomWidth } = getComputedStyle(field);
            return borderBottomColor === 'rgba(0, 0, 0, 0)' || parseFloat(borderBottomWidth) < 1;
          })
          .map((field) => field.outerHTML),
      );
      expect(unseen).toEqual([]);
      await expect
        .poll(() =>
          row(page, 1)
            .getByLabel('Soort')
            .evaluate((select) => getComputedStyle(select).appearance),
        )
        .toBe('none');
    },
  );

  it('on paper every text stands whole, without controls', async ({ openTool }) => {
    const { page } = await openTool();
    const note =
      'Een lange notitie die in een veld van één regel niet past en daarom op papier werd afgesneden, hier dus niet.';
    const name = 'Een lange naam van een relatie die op papier in geen veld past, maar wel moet staan';
    await row(page, 2).getByLabel('Wat gebeurde er').fill(note);
    await page.getByLabel('Naam van de relatie').fill(name);
    await page.getByText('Of plak een tabel').click();
    await page.emulateMedia({ media: 'print' });
    const tool = page.locator('.line-tool');
    const text = await tool.innerText();
    for (const whole of [note, name.slice(0, 80), 'nog open', 'oktober 2025']) expect(text).toContain(whole);
    const controls = await tool.evaluate((root) =>
      [...root.querySelectorAll<HTMLElement>('button, select, textarea, input, summary')]
        .filter((control) => control.checkVisibility() && !control.matches('.setting input'))
        .map((control) => control.outerHTML),
    );
    expect(controls).toEqual([]);
  });
});
