import { afterEach, describe, expect, it, vi } from 'vitest';
import { Exports } from '../../../src/islands/waarderingslijn/files/Exports';
import { Import } from '../../../src/islands/waarderingslijn/files/Import';
import type { Whose } from '../../../src/islands/waarderingslijn/view';
import type { DatedIncident } from '../../../src/model/line/datedIncident';
import type { Timeline } from '../../../src/model/line/timeline';
import { emptyTimeline, MAX_INCIDENTS, spanOf } from '../../../src/model/line/timeline';
import { buttonOf, fieldOf, fillIn, press, typeIn } from '../hands';
import { GUIDE, openDesk } from './lineDesk';

const HEAD = 'Wanneer;Wat gebeurde er;Soort;Effect;Raakt;Opgelost op';
const ROW = '14-3-2025 00:00;Te laat;zakelijk;-2,0;beide;n.v.t.';
const OWN: Timeline = { ...emptyTimeline('2025-01', '2026-09'), name: 'Epsilon' };
const OTHER: DatedIncident = {
  ...{ id: 'i1', date: '2025-06', kind: 'external', sign: 1, weight: 1, hits: 'both' },
};

const open = (timeline: Timeline, whose: Whose = 'client') =>
  openDesk(timeline, (now, commands) => <Import timeline={now} commands={commands} whose={whose} />);

/** Pastes a table and has it read. */
async function paste(root: HTMLElement, text: string): Promise<void> {
  const field = root.querySelector('textarea');
  if (!field) throw new Error('no place to paste');
  typeIn(field, text);
  press(buttonOf(root, 'Lees de tabel'));
  await vi.waitUntil(() => root.querySelector('.import-preview, [role=alert]'), { timeout: 20_000 });
}

/** Chooses a file, as the browser's own dialog hands it over. */
function choose(root: HTMLElement, file: File): void {
  const field = root.querySelector<HTMLInputElement>('input[type=file]');
  if (!field) throw new Error('no place to choose');
  Object.defineProperty(field, 'files', { configurable: true, value: [file] });
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

const fileOf = (text: string, name = 'mijn-relatie.csv') => new File([text], name);
const preview = (root: HTMLElement) => root.querySelector('.import-preview');
const shown = (root: HTMLElement) => preview(root)?.textContent ?? '';
const previewed = (root: HTMLElement) => vi.waitUntil(() => preview(root), { timeout: 20_000 });
/** The text that has the focus. */
const focused = () => document.activeElement?.textContent;

afterEach(() => vi.restoreAllMocks());

describe('a table', () => {
  it('may have the names of columns that the instrument shows', async () => {
    const { root, timeline } = open(OWN);
    await paste(root, `${HEAD}\n${ROW}`);
    expect(focused()).toBe('Eén incident gelezen');
    expect(root.querySelector('.import-problems')).toBeNull();
    press(buttonOf(root, 'Voeg toe (1 nieuw)'));
    expect(timeline().incidents).toEqual([
      { ...OTHER, ...{ date: '2025-03-14', kind: 'business', sign: -1, weight: 2, note: 'Te laat' } },
    ]);
  });

  it('leaves the focus on what was done with it, and on what read it when nothing was', async () => {
    const { root } = open(OWN);
    await paste(root, `${HEAD}\n${ROW}`);
    press(buttonOf(root, 'Annuleer'));
    expect(focused()).toBe('Lees de tabel');
    await paste(root, `${HEAD}\n${ROW}`);
    press(buttonOf(root, 'Vervang alle incidenten'));
    expect(focused()).toBe(
      'De lijn heeft nu één incident. Met ‘Ongedaan maken’ krijgt u de vorige lijn terug.',
    );
  });

  it('says which of its incidents the line in view does not show', async () => {
    const rows = ['beide', 'dienstverlener', 'dienstverlener'].map((hits, day) =>
      ROW.replace('14-3', `${day + 1}-3`).replace('beide', hits),
    );
    const { root } = open(OWN);
    await paste(root, [HEAD, ...rows].join('\n'));
    expect(shown(root)).toContain('2 incidenten raken alleen de dienstverlener');
    const both = open(OWN, 'both').root;
    await paste(both, [HEAD, ...rows].join('\n'));
    expect(shown(both)).not.toContain('raken alleen');
  });

  it('does not keep the name of the guide’s line, and asks for the name', async () => {
    const desk = open(GUIDE);
    await paste(desk.root, `${HEAD}\n${ROW}`);
    const name = fieldOf(desk.root, 'Naam van de relatie als u alles vervangt');
    expect(name.value).toBe('');
    fillIn(name, 'Onze\vrelatie');
    press(buttonOf(desk.root, 'Vervang alle incidenten'));
    expect(desk.timeline().name).toBe('Onze relatie');
  });

  it.each([
    ['mijn-relatie.csv', OWN, 'mijn relatie'],
    ['epsilon.csv', OWN, 'Epsilon'],
    ['.csv', OWN, ''],
    [`${'x'.repeat(200)}.csv`, OWN, 'x'.repeat(80)],
  ])('in the file %s has a name to go by', async (file, line, suggested) => {
    const { root } = open(line);
    choose(root, fileOf(`${HEAD}\n${ROW}`, file));
    await previewed(root);
    expect(fieldOf(root, 'Naam van de relatie als u alles vervangt').value).toBe(suggested);
  });

  it('that is too large is not read, pasted or as a file', async () => {
    const { root } = open(OWN);
    await paste(root, 'x'.repeat(1024 * 1024 + 1));
    expect(root.querySelector('[role=alert]')?.textContent).toBe(
      'Deze tekst is groter dan 1 MB en is niet gelezen. Plak een kleinere tabel.',
    );
    choose(root, fileOf('x'.repeat(1024 * 1024 + 1)));
    await vi.waitUntil(() => root.querySelector('[role=alert]')?.textContent?.startsWith('Dit bestand'));
  });

  it('that does not fit is refused for all to see', async () => {
    const incidents = Array.from({ length: MAX_INCIDENTS }, (_, index) => ({ ...OTHER, id: `i${index}` }));
    const desk = open({ ...OWN, incidents });
    await paste(desk.root, `${HEAD}\n${ROW}`);
    press(buttonOf(desk.root, 'Voeg toe (1 nieuw)'));
    expect(desk.refused).toEqual([expect.stringContaining('te veel incidenten')]);
    expect(desk.timeline().incidents).toHaveLength(MAX_INCIDENTS);
  });

  it.each([
    ['UTF-8.', [HEAD, '\n', ROW]],
    ['UTF-8. Enkele tekens zijn beschadigd', [HEAD, '\n', ROW, ' één ', new Uint8Array([0xe9])]],
    ['UTF-16.', [new Uint8Array([0xfe, 0xff, 0, 0x44])]],
    ['Windows-1252', [HEAD, '\n', new Uint8Array([0xe9])]],
  ])('is said to be read as %s', async (encoding, parts) => {
    const { root } = open(OWN);
    choose(root, new File(parts, 'a.csv'));
    await previewed(root);
    expect(shown(root)).toContain(`gelezen als ${encoding}`);
  });
});

describe('a file that is chosen while another is being read', () => {
  const slow = (text: string) => {
    const file = fileOf(text);
    let answer = () => {};
    const bytes = new Promise<void>((resolve) => (answer = resolve));
    file.arrayBuffer = async () => {
      await bytes;
      return new TextEncoder().encode(text).buffer;
    };
    return { file, answer };
  };

  it('is the one that counts, whichever is read first', async () => {
    const { root } = open(OWN);
    const first = slow(`${HEAD}\n${ROW}\n${ROW}`);
    choose(root, first.file);
    choose(root, fileOf(`${HEAD}\n${ROW}`));
    await previewed(root);
    first.answer();
    await first.file.arrayBuffer();
    await new Promise(requestAnimationFrame);
    expect(preview(root)?.querySelector('h4')?.textContent).toBe('Eén incident gelezen');
  });
});

describe('saving', () => {
  const openExports = () =>
    openDesk(OWN, (timeline, commands) => (
      <Exports timeline={timeline} commands={commands} span={spanOf(timeline)} shown={[]} whose="client" />
    ));

  it('says for all to see when a file could not be made', async () => {
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('full');
    });
    const desk = openExports();
    press(buttonOf(desk.root, 'Incidenten als CSV voor Excel'));
    await vi.waitUntil(() => desk.refused.length > 0, { timeout: 20_000 });
    expect([desk.refused, desk.said]).toEqual([
      ['Het bestand kon niet worden gemaakt. Probeer het nog eens.'],
      [],
    ]);
  });

  it('makes one file of a button that is pressed again while its file is being made, or held down', async () => {
    const make = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:one');
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    const desk = openExports();
    const button = buttonOf(desk.root, 'Incidenten als CSV voor Excel');
    for (let time = 0; time < 5; time++) press(button);
    await vi.waitUntil(() => desk.said.length > 0, { timeout: 20_000 });
    expect([make.mock.calls.length, desk.said]).toEqual([1, ['Het bestand epsilon.csv is gemaakt.']]);
    const held = new KeyboardEvent('keydown', {
      key: 'Enter',
      repeat: true,
      bubbles: true,
      cancelable: true,
    });
    button.dispatchEvent(held);
    expect(held.defaultPrevented).toBe(true);
  });
});
