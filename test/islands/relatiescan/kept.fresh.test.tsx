import { beforeEach, describe, expect, it, vi } from 'vitest';
import KeptScans from '../../../src/islands/relatiescan/KeptScans';
import { Replaced } from '../../../src/islands/relatiescan/Replacing';
import type { ScanDraft } from '../../../src/model/scan/scanDraft';
import { EMPTY_DRAFT } from '../../../src/model/scan/scanDraft';
import { buttonOf, press } from '../hands';
import { openScan, settled, statusOf } from './scanDesk';
import { KABELS, keepTwo, recordOf, storage } from './storedScans';

vi.mock('../../../src/browser/keptStore', () => import('./storedScans'));

const named = (root: ParentNode, name: RegExp): HTMLButtonElement => {
  const buttons = [...root.querySelectorAll('button')];
  const found = buttons.find((button) =>
    name.test((button.getAttribute('aria-label') ?? button.textContent).replaceAll(/[\u2068\u2069]/g, '')),
  );
  if (!found) throw new Error(`no button ${String(name)}`);
  return found;
};

beforeEach(keepTwo);

describe('the kept scans', () => {
  const open = async (draft: ScanDraft = EMPTY_DRAFT) => {
    const desk = openScan(draft, 'relation', (scan) => (
      <>
        <KeptScans scan={scan} />
        <Replaced scan={scan} />
      </>
    ));
    await settled();
    return desk;
  };
  const titles = (root: ParentNode) =>
    [...root.querySelectorAll('.kept li bdi')].map(({ textContent }) => textContent);

  it('stand newest first, with three in view and the others behind one line', async () => {
    storage.kept.push(
      { id: 'c', record: recordOf('Catering', '2026-01-01') },
      { id: 'd', record: recordOf('Derde', '2026-02-01') },
    );
    const { root } = await open();
    expect(titles(root)).toEqual(['Schoonmaak', 'Kabels', 'Derde', 'Catering']);
    expect(root.querySelector('summary')?.textContent).toBe('Nog één bewaarde scan');
    expect(root.querySelector('details')?.textContent).toContain('Catering');
  });

  it('are not mentioned where there are none', async () => {
    storage.kept = [];
    expect((await open()).root.querySelector('.kept')).toBeNull();
  });

  it('begin a new measurement of the same relation, of today and without answers', async () => {
    const { root, scan } = await open();
    press(named(root, /^Nieuwe meting: Kabels/));
    expect(scan().draft).toEqual({
      form: 'long',
      context: expect.objectContaining({ nickname: 'Kabels', service: 'Beheer', role: 'client' }) as unknown,
      answers: {},
    });
    expect(scan().draft.context).not.toHaveProperty('date');
    expect([scan().step, scan().kept]).toEqual(['relation', undefined]);
  });

  it('open at the check with their own day, and remember where they came from', async () => {
    const { root, scan } = await open();
    press(named(root, /^Open Kabels/));
    await settled();
    expect(scan().draft.context).toMatchObject({ nickname: 'Kabels', date: '2026-03-01' });
    expect([scan().step, scan().kept?.id]).toEqual(['check', 'a']);
  });

  it('ask before they take the place of a scan in progress, which can be brought back', async () => {
    const begun: ScanDraft = {
      form: 'quick',
      context: { role: 'provider', problem: 'no' },
      answers: { A1: 1 },
    };
    const { root, scan } = await open(begun);
    press(named(root, /^Nieuwe meting: Kabels/));
    expect(root.querySelector('[role=alertdialog]')?.textContent).toContain('1 van ');
    press(buttonOf(root, 'Nee, laat staan'));
    expect(scan().draft).toEqual(begun);
    press(named(root, /^Nieuwe meting: Kabels/));
    press(buttonOf(root, 'Ja, ga verder'));
    expect(scan().draft.context.nickname).toBe('Kabels');
    press(buttonOf(root, 'Haal hem terug'));
    expect(scan().draft).toEqual(begun);
  });

  it('are erased one by one, after a question, with the focus left in the list', async () => {
    const { root } = await open();
    press(named(root, /^Wis Kabels/));
    press(buttonOf(root, 'Nee, laat staan'));
    expect(titles(root)).toHaveLength(2);
    press(named(root, /^Wis Kabels/));
    press(buttonOf(root, 'Ja, wis'));
    await settled();
    expect([titles(root), storage.kept.map(({ id }) => id)]).toEqual([['Schoonmaak'], ['b']]);
    expect(statusOf(root)).toMatch(/^Gewist: .?Kabels.?, 1 maart 2026/);
    expect(document.activeElement?.textContent).toBe('Bewaarde scans op dit apparaat');
  });

  it('say that one is gone that another window erased', async () => {
    const { root, scan } = await open();
    storage.kept = storage.kept.filter(({ id }) => id === 'b');
    press(named(root, /^Open Kabels/));
    await settled();
    expect(statusOf(root)).toBe('Deze scan is intussen in een ander venster gewist.');
    expect(scan().draft).toEqual(EMPTY_DRAFT);
  });

  it('that cannot be read are listed as such, to take along as a file, and never opened', async () => {
    storage.kept.push({ id: 'n', record: { ...KABELS, schema: 99 } });
    const { root } = await open();
    const row = root.querySelector('.kept li:last-child') as HTMLElement;
    expect(row.textContent).toContain('met een nieuwere versie van deze site');
    expect([...row.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
      'Download',
      'Wis',
    ]);
  });

  it('say why they cannot be seen', async () => {
    storage.problem = 'denied';
    const { root } = await open();
    expect(root.textContent).toContain('Bewaarde scans zijn nu niet te zien.');
    expect(root.textContent).toContain('Deze browser staat de opslag niet toe.');
  });
});
