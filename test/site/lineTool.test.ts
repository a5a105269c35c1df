import { readFile, writeFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { INCIDENT_KINDS } from '../../src/model/line/incident';
import { runAxe } from './harness/axe';
import { focused, isFocused, tabTo } from './harness/focus';
import { putInSession, stored } from './harness/storage';
import {
  button,
  dateOf,
  effectOf,
  handle,
  it,
  LINE_KEY,
  LINE_PATH,
  longIt,
  row,
  rows,
  said,
} from './linePage';

const idOrLabel = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id ?? '');

it('is edited by keyboard only: an incident is added, filled in, moved, removed and brought back', async ({
  openTool,
}) => {
  const { page, consoleMessages, cspViolations } = await openTool();
  await tabTo(page, '#incident-toevoegen');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'i6-date');
  await expect.poll(() => rows(page)).toBe(6);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('14 mei 2025');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Nieuw bestuur');
  await page.keyboard.press('Tab');
  await page.keyboard.type('extern');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => dateOf(page, 2)).toBe('14-05-2025');
  await expect.poll(() => row(page, 2).getByLabel('Wat gebeurde er').inputValue()).toBe('Nieuw bestuur');
  await expect.poll(() => row(page, 2).getByLabel('Soort').inputValue()).toBe('external');
  await expect.poll(() => effectOf(page, 2)).toBe('-3');

  await handle(page, 2).focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp', 'ArrowUp', 'ArrowUp'])
    await page.keyboard.press(key);
  await expect.poll(() => idOrLabel(page)).toMatch(/^Incident 2, 16 mei 2025, effect plus 1, extern$/);
  await expect.poll(() => said(page)).toBe('Incident 2: 16 mei 2025, effect plus 1.');
  for (let month = 0; month < 8; month++) await page.keyboard.press('Shift+ArrowRight');
  await expect
    .poll(() => idOrLabel(page), { message: 'the focus goes along past other incidents' })
    .toMatch(/^Incident 3, 20 augustus 2025/);
  await page.keyboard.press('Enter');
  await expect.poll(() => idOrLabel(page)).toBe('i6-date');

  await handle(page, 3).focus();
  await page.keyboard.press('Delete');
  await expect.poll(() => idOrLabel(page)).toMatch(/^Incident 3, november 2025/);
  await expect.poll(() => rows(page)).toBe(5);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => rows(page)).toBe(6);
  await page.keyboard.press('ControlOrMeta+Y');
  await expect.poll(() => rows(page)).toBe(5);
  expect([consoleMessages, cspViolations]).toEqual([[], []]);
});

it('moves an incident by dragging it, in one step of undo, and by the buttons below the chart', async ({
  openTool,
}) => {
  const { page } = await openTool();
  const box = await handle(page, 2).boundingBox();
  const [x, y] = [(box?.x ?? 0) + 22, (box?.y ?? 0) + 22];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y + 30, { steps: 4 });
  await page.mouse.move(x + 48, y - 52, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => [await dateOf(page, 2), await effectOf(page, 2)]).toEqual(['09-2025', '1']);
  await button(page, 'Ongedaan maken').click();
  await expect.poll(async () => [await dateOf(page, 2), await effectOf(page, 2)]).toEqual(['07-2025', '-2']);
  await button(page, 'Opnieuw').click();
  await expect.poll(() => dateOf(page, 2)).toBe('09-2025');

  await button(page, 'Eerder').click();
  await button(page, 'Eerder').click();
  await button(page, 'Later').click();
  await button(page, 'Effect omhoog').click();
  await expect.poll(async () => [await dateOf(page, 2), await effectOf(page, 2)]).toEqual(['08-2025', '2']);
  await button(page, 'Effect omlaag').click();
  await page.locator('.selected-bar').getByRole('button', { name: 'Wis incident 2' }).click();
  await expect.poll(() => rows(page)).toBe(4);
});

longIt(
  'moves the dot with the slider, and from month to month while it plays for readers who want less motion',
  async ({ openTool }) => {
    const { page } = await openTool();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const slider = page.getByRole('slider', { name: 'Moment' });
    const place = () =>
      page.locator('.moment-figure .own').evaluate((dot) => dot.closest('svg.dot')?.outerHTML);
    await slider.focus();
    await page.keyboard.press('Home');
    await expect
      .poll(() => slider.getAttribute('aria-valuetext'))
      .toBe('Januari 2025: opdrachtgever steunpilaar, persoonlijk 60, zakelijk 60');
    const start = await place();
    for (let month = 0; month < 7; month++) await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => slider.getAttribute('aria-valuetext'))
      .toMatch(/^Augustus 2025: opdrachtgever gegijzelde, persoonlijk \d+, zakelijk \d+$/);
    await expect.poll(() => place()).not.toBe(start);
    const caption = page.locator('.moment-table caption');
    await expect.poll(() => caption.innerText()).toBe('Waardering in augustus 2025, van 0 tot 100');
    const cells = await page.locator('.moment-table tbody tr').allInnerTexts();
    expect(cells.join()).toMatch(/Opdrachtgever\s+\d+\s+\d+\s+gegijzelde/);

    await button(page, 'Speel af').click();
    await page.waitForFunction(
      () => document.querySelector('.moment-date')?.textContent === 'September 2025',
    );
    await button(page, 'Pauze').click();
    await page.keyboard.press('Tab');
    await expect.poll(() => page.locator('.moment-date').innerText()).toBe('September 2025');
  },
);

longIt(
  'shows both parties, and both ways of managing beside each other, with their numbers',
  async ({ openTool }) => {
    const { page, consoleMessages, cspViolations } = await openTool();
    await page.getByRole('radio', { name: 'Beide' }).check();
    await page.getByLabel('Naast elkaar').check();
    await page.locator('.line-chart .plot').nth(1).waitFor();
    await expect
      .poll(() => page.locator('.chart-title').allInnerTexts())
      .toEqual(['Zoals het ging', 'Met actief relatiemanagement']);
    await expect.poll(() => page.locator('.moment-table tbody tr').count()).toBe(2);
    await expect.poll(() => page.getByRole('table', { name: /^De lijn in getallen/ }).count()).toBe(2);
    const text = await page.locator('.report-table').first().innerText();
    expect(text).toMatch(/Waardering aan het einde\s+31\s+36/);
    expect(text).toMatch(/Open negatieve incidenten aan het einde\s+1 \(5\)\s+geen/);
    expect(await runAxe(page)).toEqual([]);
    await page.getByRole('radio', { name: 'Dienstverlener' }).check();
    await page.getByLabel('Actief', { exact: true }).check();
    await expect.poll(() => page.locator('.line-chart').count()).toBe(1);
    expect([consoleMessages, cspViolations]).toEqual([[], []]);
  },
);

longIt('has the numbers of the plotted line in its table', async ({ openTool }) => {
  const { page } = await openTool();
  await page.getByText('Grafiek als tabel').click();
  const table = page.getByRole('table', { name: /per maand/ });
  await table.waitFor();
  await expect.poll(() => table.locator('tbody tr').count()).toBe(21);
  const last = (await table.locator('tbody tr').last().innerText()).split(/\s+/);
  expect(last.slice(0, 2)).toEqual(['september', '2026']);
  await expect
    .poll(() => page.locator('.chart .plot').first().getAttribute('aria-description'))
    .toContain(`eindigt op ${last.at(-1)},`);
});

it('keeps what cannot be read in its field with a message, and the line as it was', async ({ openTool }) => {
  const { page } = await openTool();
  const before = await stored(page);
  const date = row(page, 2).getByLabel('Wanneer');
  await date.fill('31-02-2025');
  await date.press('Tab');
  await expect.poll(() => page.getByRole('alert').innerText()).toContain('Deze dag bestaat niet');
  expect([await date.inputValue(), await date.getAttribute('aria-invalid')]).toEqual(['31-02-2025', 'true']);
  await expect.poll(() => stored(page)).toBe(before);
  const solved = row(page, 2).getByLabel('Opgelost op');
  await solved.fill('01-2025');
  await solved.press('Tab');
  await expect.poll(() => page.getByRole('alert').last().innerText()).toContain('voordat het gebeurde');
  await solved.fill('');
  await solved.press('Tab');
  await expect.poll(() => page.locator('.report-table').innerText()).toMatch(/aan het einde\s+2 \(2, 5\)/);

  const euphoria = page.getByLabel('Euforiegrens');
  await euphoria.fill('20');
  await euphoria.press('Tab');
  await expect
    .poll(() => page.getByRole('alert').last().innerText())
    .toContain('hoger zijn dan de kritische ondergrens');
  await euphoria.fill('70,5');
  await euphoria.press('Tab');
  await expect.poll(() => euphoria.getAttribute('aria-invalid')).toBe('false');
  expect(await runAxe(page)).toEqual([]);
});

it('is there again after a reload, and asks nothing of the network while it is filled in', async ({
  openTool,
}) => {
  const { page, requests } = await openTool();
  requests.length = 0;
  await page.getByLabel('Naam van de relatie').fill('Epsilon <b>en</b> Zeta');
  await row(page, 1).getByLabel('Effect').selectOption('1');
  await button(page, 'Incident toevoegen').click();
  expect(requests).toEqual([]);
  await page.reload();
  await page.locator('.handle').nth(5).waitFor();
  await expect.poll(() => page.getByLabel('Naam van de relatie').inputValue()).toBe('Epsilon <b>en</b> Zeta');
  expect([await rows(page), await effectOf(page, 1)]).toEqual([6, '1']);
  await button(page, 'Begin met een lege lijn').click();
  await expect
    .poll(() => page.locator('.incident-editor').innerText())
    .toContain('Er zijn nog geen incidenten');
  await button(page, 'Ongedaan maken').click();
  await button(page, 'Zet de lijn van de gids terug').click();
  expect([await rows(page), await effectOf(page, 1)]).toEqual([5, '3']);
});

it('works in memory where storage is denied, and starts anew from what it cannot read', async ({
  openTool,
}) => {
  const { page, consoleMessages } = await openTool();
  await putInSession(page, { [LINE_KEY]: { schema: 1, timeline: { from: 'x' } } });
  await page.reload();
  await page.locator('.handle').first().waitFor();
  await expect.poll(() => rows(page)).toBe(5);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await row(page, 1).getByLabel('Effect').selectOption('2');
  await page.locator('.line-tool > .notice', { hasText: 'niet toe dat dit tabblad iets onthoudt' }).waitFor();
  await expect.poll(() => effectOf(page, 1)).toBe('2');
  expect(consoleMessages).toEqual([]);
});

describe('files', () => {
  const paste = async (page: Page, text: string) => {
    await page.getByText('Of plak een tabel').click();
    await page.getByLabel('Tabel, met bovenaan').fill(text);
    await button(page, 'Lees de tabel').click();
    await page.locator('.import-preview').waitFor();
  };
  const HEAD = 'Datum;Soort;Effect;Raakt;Opgelost op;Notitie\n';

  longIt(
    'tells row by row what it cannot take, and what is there already; adds, replaces, and can be undone',
    async ({ openTool }) => {
      const { page, consoleMessages, cspViolations } = await openTool();
      await paste(
        page,
        `${HEAD}3-2025;zakelijk;3;beide;;Overgang levert meer op\n14 aug 2025;Extern;−2;opdrachtgever;;Nieuwe directie\n` +
          '40-2025;zakelijk;9;iedereen;;fout\n',
      );
      await expect.poll(() => focused(page)).toBe('2 incidenten gelezen');
      const preview = await page.locator('.import-preview').innerText();
      expect(preview).toContain('Eén incident staat al op de lijn');
      for (const problem of ['Rij 4, Datum: ‘40-2025’', 'Rij 4, Effect', '‘iedereen’'])
        expect(preview).toContain(problem);
      await expect.poll(() => rows(page)).toBe(5);
      await button(page, 'Voeg toe (1 nieuw)').click();
      expect([await rows(page), await dateOf(page, 3)]).toEqual([6, '14-08-2025']);
      await button(page, 'Lees de tabel').click();
      await button(page, 'Vervang alle incidenten').click();
      await expect.poll(() => rows(page)).toBe(2);
      await button(page, 'Ongedaan maken').click();
      await button(page, 'Ongedaan maken').click();
      await expect.poll(() => rows(page)).toBe(5);
      expect([consoleMessages, cspViolations]).toEqual([[], []]);
    },
  );

  it('writes a table that it reads back, without formulas, and refuses what is no text', async ({
    openTool,
  }) => {
    const { page } = await openTool();
    await row(page, 1)
      .getByLabel('Wat gebeurde er')
      .fill('=HYPERLINK("x";"y"); <img src=x onerror=alert(1)>');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, 'Incidenten als CSV voor Excel').click(),
    ]);
    expect(download.suggestedFilename()).toBe('de-vijf-momenten-van-de-gids.csv');
    const file = await download.path();
    const text = await readFile(file, 'utf8');
    expect(text).toMatch(/^\uFEFFDatum;Soort;/);
    expect(text).toContain(`"'=HYPERLINK(""x"";""y""); <img src=x onerror=alert(1)>"`);
    const choose = page.getByLabel('Kies een bestand');
    await choose.setInputFiles({ name: 'lijn.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await expect
      .poll(() => page.locator('.import-preview').innerText())
      .toContain('5 incidenten staan al op de lijn');
    await button(page, 'Annuleer').click();

    const folder = await mkdtemp(join(tmpdir(), 'lijn-'));
    await writeFile(join(folder, 'boek.xlsx'), 'PK\u0003\u0004rest');
    await choose.setInputFiles(join(folder, 'boek.xlsx'));
    await expect
      .poll(() => page.locator('.line-import').getByRole('alert').innerText())
      .toContain('eerst op als CSV');
    await expect.poll(() => rows(page)).toBe(5);
  });

  longIt('draws two pictures at once, each its own', async ({ openTool }) => {
    const { page } = await openTool();
    const files = new Map<string, Promise<Buffer>>();
    page.on('download', (download) =>
      files.set(
        download.suggestedFilename().slice(-3),
        download.path().then((path) => readFile(path)),
      ),
    );
    await page.evaluate(() => {
      const named = (name: string) =>
        [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
      named('Grafiek als SVG')?.click();
      named('Grafiek als PNG')?.click();
    });
    await expect.poll(() => files.size, { timeout: 20_000 }).toBe(2);
    expect((await files.get('svg'))?.toString()).toContain('negatief incident');
    const png = await files.get('png');
    expect([png?.readUInt32BE(16), (png?.readUInt32BE(20) ?? 0) > 1200]).toEqual([1952, true]);
    await expect.poll(() => page.locator('.picture-desk > *').count()).toBe(0);
  });

  longIt(
    'draws the chart as a picture for a slide, as wide on a phone as on a screen',
    async ({ openTool }) => {
      const { page, consoleMessages, cspViolations } = await openTool({ width: 360, theme: 'dark' });
      const save = async (name: string) => {
        const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
        return readFile(await download.path());
      };
      const png = await save('Grafiek als PNG');
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.readUInt32BE(16)).toBeGreaterThan(1900);
      const svg = (await save('Grafiek als SVG')).toString();
      for (const text of [
        'Persoonlijk',
        'positief incident',
        'negatief incident',
        'Illustratie, niet gemeten.',
      ])
        expect(svg).toContain(text);
      expect(svg).toMatch(/<text [^>]*font-size="22"[^>]*><tspan[^>]*>De vijf momenten van de gids</);
      expect(svg).toContain('Waardering door de opdrachtgever · Zoals het ging');
      expect(svg).not.toMatch(/var\(--|class="/);
      expect([consoleMessages, cspViolations]).toEqual([[], []]);
    },
  );
});

it('says for all to see that a file could not be made, wherever the reader is', async ({ openTool }) => {
  const { page } = await openTool();
  await page.evaluate(() => {
    URL.createObjectURL = () => {
      throw new Error('full');
    };
  });
  const save = button(page, 'Grafiek als SVG');
  await save.focus();
  await page.keyboard.press('Enter');
  const refusal = page.locator('.line-refusal');
  await expect.poll(() => refusal.innerText()).toContain('Het bestand kon niet worden gemaakt.');
  await expect
    .poll(() => refusal.evaluate((box) => box.getBoundingClientRect().bottom <= innerHeight))
    .toBe(true);
  await refusal.getByRole('button', { name: 'Sluit' }).click();
  await expect.poll(() => refusal.count()).toBe(0);
  await expect.poll(() => isFocused(save)).toBe(true);
});

it('without script shows the line of the guide, and where its moments are told', async ({ open }) => {
  const { page } = await open(LINE_PATH, { js: 'off', width: 360 });
  await expect.poll(() => page.getByRole('img', { name: /^Waarderingslijn/ }).count()).toBe(1);
  await expect.poll(() => page.locator('.incident-row').first().isVisible()).toBe(false);
  await page.getByRole('link', { name: 'Naar hoofdstuk 1' }).click();
  expect(page.url()).toContain('/gids/verval/#fig-waarderingslijn');
});

longIt('stays usable with 500 incidents', async ({ openTool }) => {
  const incidents = Array.from({ length: 500 }, (_, index) => ({
    id: `i${index}`,
    date: `20${10 + Math.floor(index / 40)}-${String((index % 12) + 1).padStart(2, '0')}`,
    kind: INCIDENT_KINDS[index % INCIDENT_KINDS.length],
    sign: index % 2 ? 1 : -1,
    weight: 1,
    hits: 'both',
  }));
  const { page, consoleMessages } = await openTool({}, { from: '2010-01', until: '2023-01', incidents });
  await handle(page, 500).focus();
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => idOrLabel(page)).toMatch(/^Incident 500, .* effect plus 2/);
  await page.keyboard.press('Delete');
  await page.waitForFunction(() => document.querySelectorAll('.incident-row').length === 499);
  expect(consoleMessages).toEqual([]);
});
