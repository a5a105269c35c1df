import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Confirm } from '../../../src/islands/relatiescan/Confirm';
import { Housekeeping } from '../../../src/islands/relatiescan/Housekeeping';
import { Actions } from '../../../src/islands/relatiescan/result/Actions';
import { EMPTY_DRAFT } from '../../../src/model/scan/scanDraft';
import { buttonOf, press } from '../hands';
import { openScan, SCAN, settled, showPart, statusOf } from './scanDesk';
import { KABELS, keepTwo, storage } from './storedScans';

vi.mock('../../../src/browser/keptStore', () => import('./storedScans'));

beforeEach(keepTwo);

describe('what stands below every screen', () => {
  const open = (step: 'group:social' | 'check') => {
    const [erased, askLink] = [vi.fn(), vi.fn()];
    const desk = openScan(SCAN, step, (scan) => (
      <Housekeeping scan={scan} onErased={erased} onAskLink={askLink} />
    ));
    return { ...desk, erased, askLink };
  };

  it('offers the other view where there are questions, and a link by hand', () => {
    const { root, scan, askLink } = open('group:social');
    press(buttonOf(root, 'Alle vragen op één pagina'));
    expect([scan().layout, scan().step]).toEqual(['sheet', 'sheet']);
    press(buttonOf(root, 'Vragen stap voor stap'));
    expect(scan().layout).toBe('steps');
    press(buttonOf(root, 'Open een gedeelde uitslag'));
    expect(askLink).toHaveBeenCalledOnce();
    expect(open('check').root.textContent).not.toContain('Alle vragen op één pagina');
  });

  it('begins again after a question, and that can be undone', () => {
    const { root, scan } = open('group:social');
    press(buttonOf(root, 'Begin opnieuw'));
    expect(scan().draft).toEqual(SCAN);
    press(buttonOf(root, 'Ja, begin opnieuw'));
    expect([scan().draft, scan().step]).toEqual([EMPTY_DRAFT, 'relation']);
    act(() => scan().undo?.());
    expect(scan().draft).toEqual(SCAN);
  });

  it('erases all after a question, for good', async () => {
    const { root, scan, erased } = open('group:social');
    press(buttonOf(root, 'Wis alles op dit apparaat'));
    expect(storage.kept).toHaveLength(2);
    press(buttonOf(root, 'Ja, wis alles'));
    await settled();
    expect([storage.kept, scan().draft, scan().undo]).toEqual([[], EMPTY_DRAFT, undefined]);
    expect([erased.mock.calls.length, statusOf(root)]).toEqual([1, 'Alles is gewist.']);
  });

  it('says so when the storage does not erase, and yet clears the tab', async () => {
    storage.problem = 'denied';
    const { root, scan, erased } = open('group:social');
    press(buttonOf(root, 'Wis alles op dit apparaat'));
    press(buttonOf(root, 'Ja, wis alles'));
    await settled();
    expect(statusOf(root)).toContain('Wissen lukt niet in deze browser.');
    expect([erased.mock.calls.length, scan().draft]).toEqual([0, EMPTY_DRAFT]);
  });
});

describe('a question before something is lost', () => {
  const open = () => {
    const [yes, no] = [vi.fn(), vi.fn()];
    const Asking = () => {
      const [asks, setAsks] = useState(false);
      return (
        <>
          <button type="button" onClick={() => setAsks(true)}>
            Wis
          </button>
          {asks && <Confirm text="Zeker weten?" yes="Ja, doe maar" onYes={yes} onNo={no} />}
        </>
      );
    };
    const root = showPart(<Asking />);
    const opener = buttonOf(root, 'Wis');
    opener.focus();
    press(opener);
    return { box: root.querySelector('[role=alertdialog]') as HTMLElement, yes, no, opener };
  };

  it('takes the focus, is named by what it asks, and puts the safe answer first', () => {
    const { box } = open();
    expect(document.activeElement).toBe(box);
    expect(document.getElementById(box.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
      'Zeker weten?',
    );
    expect([...box.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
      'Nee, laat staan',
      'Ja, doe maar',
    ]);
  });

  it.each([
    ['yes', (box: HTMLElement) => press(buttonOf(box, 'Ja, doe maar'))],
    ['no', (box: HTMLElement) => press(buttonOf(box, 'Nee, laat staan'))],
    [
      'no',
      (box: HTMLElement) =>
        act(() => void box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))),
    ],
  ] as const)('is answered with %s, and gives the focus back', (answer, reply) => {
    const { box, opener, ...answers } = open();
    reply(box);
    expect([answers.yes.mock.calls.length, answers.no.mock.calls.length]).toEqual(
      answer === 'yes' ? [1, 0] : [0, 1],
    );
    expect(document.activeElement).toBe(opener);
  });
});

describe('keeping a result', () => {
  const open = (kept?: { id: string; savedAt: string }) => {
    const onKept = vi.fn();
    const root = showPart(<Actions scan={SCAN} kept={kept} onKept={onKept} />);
    return { root, onKept };
  };

  it('keeps it, says so, and tells where', async () => {
    const { root, onKept } = open();
    press(buttonOf(root, 'Bewaar'));
    await settled();
    expect(statusOf(root)).toMatch(/^Bewaard \d\d:\d\d\.$/);
    expect(storage.kept.at(-1)?.record).toMatchObject({ scan: SCAN });
    expect(onKept.mock.calls).toEqual([[expect.objectContaining({ id: 'kept3' })]]);
  });

  it('keeps one that came from a kept one beside it, and in its place only after a question and not for good', async () => {
    const { root } = open({ id: 'a', savedAt: '2026-03-02T13:03:00.000Z' });
    expect(root.querySelector('button')?.textContent).toBe('Bewaar als nieuwe meting');
    press(buttonOf(root, 'Bewaar de wijzigingen'));
    expect(storage.kept[0]?.record).toEqual(KABELS);
    press(buttonOf(root, 'Ja, overschrijf'));
    await settled();
    expect(statusOf(root)).toContain('De oude meting is overschreven.');
    press(buttonOf(root, 'Zet de oude meting terug'));
    await settled();
    expect(storage.kept.find(({ id }) => id === 'a')?.record).toEqual(KABELS);
    expect(statusOf(root)).toContain('De oude meting staat er weer.');
  });

  it('says why it was not kept', async () => {
    storage.problem = 'full';
    const { root, onKept } = open();
    press(buttonOf(root, 'Bewaar'));
    await settled();
    expect(statusOf(root)).toContain('De opslag van deze browser is vol.');
    expect(onKept).not.toHaveBeenCalled();
  });

  it('says before it copies what a link holds, by what is to be sent, and that names are not in it', () => {
    const { root } = open();
    press(buttonOf(root, 'Kopieer link'));
    const contents = () => root.querySelector('.link-contents')?.textContent;
    expect(contents()).toContain('de rol (opdrachtgever), de datum en de antwoorden op 5 van de 36 vragen');
    const choose = (value: string) => press(root.querySelector(`[value='${value}']`) as HTMLElement);
    choose('without-leaving');
    expect(contents()).toContain('maar niet hoever u bent met zoeken en stoppen');
    choose('conclusion');
    expect(contents()).toContain('De antwoorden zelf zitten er niet in.');
    expect(contents()).toContain('uw woorden over het punt zitten nooit in een link');
    expect(root.querySelector('#uitslag-link')).toBeNull();
  });
});
