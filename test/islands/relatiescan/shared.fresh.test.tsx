import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { today } from '../../../src/browser/clock';
import { LinkMessage } from '../../../src/islands/relatiescan/LinkMessage';
import SharedResult from '../../../src/islands/relatiescan/SharedResult';
import type { Scan } from '../../../src/model/scan/scan';
import type { ScanDraft } from '../../../src/model/scan/scanDraft';
import { EMPTY_DRAFT } from '../../../src/model/scan/scanDraft';
import type { IgnoredPart } from '../../../src/model/exchange/scanLink';
import { LINK_PROBLEMS } from '../../../src/model/exchange/scanLink';
import { buttonOf, press, typeIn } from '../hands';
import { TEXTS } from '../scanTexts';
import { openScan, SCAN, settled, showPart } from './scanDesk';
import { keepTwo, storage } from './storedScans';

vi.mock('../../../src/browser/keptStore', () => import('./storedScans'));
beforeEach(keepTwo);

describe('the message about a link', () => {
  const open = (problem?: (typeof LINK_PROBLEMS)[number]) => {
    const [opened, dismissed] = [vi.fn(), vi.fn()];
    const root = showPart(<LinkMessage problem={problem} onOpen={opened} onDismiss={dismissed} />);
    const field = root.querySelector('textarea') as HTMLTextAreaElement;
    return { root, field, opened, dismissed };
  };

  it.each(LINK_PROBLEMS)('says what is wrong (%s), that nothing was lost, and has the focus', (problem) => {
    const { root } = open(problem);
    expect(document.activeElement).toBe(root.querySelector('[role=alert]'));
    expect(root.textContent).toContain(TEXTS.words.link.problems[problem]);
    expect(root.textContent).toContain('Uw eigen antwoorden zijn niet veranderd.');
  });

  it('takes a pasted message by its button and by Enter, and a new line with Shift', () => {
    const { root, field, opened } = open();
    expect(root.textContent).not.toContain('werkt niet');
    typeIn(field, 'Zie deze link');
    press(buttonOf(root, 'Open de uitslag'));
    const key = (init: KeyboardEventInit) =>
      act(() => {
        field.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', cancelable: true, bubbles: true, ...init }),
        );
      });
    key({ shiftKey: true });
    expect(opened).toHaveBeenCalledOnce();
    key({});
    expect(opened.mock.calls).toEqual([['Zie deze link'], ['Zie deze link']]);
  });

  it('can be closed', () => {
    const { root, dismissed } = open('damaged');
    press(buttonOf(root, 'Sluit deze melding'));
    expect(dismissed).toHaveBeenCalledOnce();
  });
});

describe('a shared result', () => {
  const { nickname: _, service: __, ...context } = SCAN.context;
  const SHARED: Scan = { ...SCAN, context };
  const open = (draft: ScanDraft = EMPTY_DRAFT, scan = SHARED, ignored: readonly IgnoredPart[] = []) => {
    const [replaced, left] = [vi.fn(), vi.fn()];
    const desk = openScan(draft, 'relation', (own) => (
      <SharedResult
        linked={{ scan, leftOut: 'nothing', dropped: [] }}
        ignored={ignored}
        own={own}
        onReplace={replaced}
        onLeave={left}
      />
    ));
    return { ...desk, replaced, left };
  };
  const drawn = async (...opening: Parameters<typeof open>) => {
    const desk = open(...opening);
    await vi.waitFor(() => expect(desk.root.querySelector('.change-answers')).not.toBeNull());
    return desk;
  };

  it('says whose view it is and what was left out around the link', async () => {
    const { root } = await drawn(EMPTY_DRAFT, SHARED, ['words', 'codes']);
    expect(root.querySelector('[role=note]')?.textContent).toContain('Zo ziet de opdrachtgever de relatie.');
    expect(root.textContent).toContain('De tekst om de link heen is overgeslagen.');
    expect(root.textContent).toContain('Er stonden meer uitslagen bij. U ziet alleen de eerste.');
    expect(root.querySelector('.result .kind')?.textContent).toBe('Uitslag van de opdrachtgever');
  });

  it('offers first to fill it in from the other side, then to go on with these answers, or to leave', async () => {
    const { root, replaced, left } = await drawn();
    expect(root.querySelector('.button:not(.secondary)')?.textContent).toBe('Vul hem zelf in');
    press(buttonOf(root, 'Vul hem zelf in'));
    press(buttonOf(root, 'Dit is mijn eigen scan'));
    press(buttonOf(root, 'Terug naar mijn eigen scan'));
    const [[side, first], [same, result]] = replaced.mock.calls as [[ScanDraft, string], [ScanDraft, string]];
    expect([side.context.role, side.answers, first]).toEqual(['provider', {}, 'relation']);
    expect([same, result]).toEqual([SHARED, 'result']);
    expect(left).toHaveBeenCalledOnce();
  });

  it('asks before it takes the place of a scan in progress', async () => {
    const begun: ScanDraft = { form: 'quick', context: { role: 'provider' }, answers: {} };
    const { root, replaced } = await drawn(begun);
    press(buttonOf(root, 'Dit is mijn eigen scan'));
    expect(replaced).not.toHaveBeenCalled();
    press(buttonOf(root, 'Ja, ga verder'));
    expect(replaced).toHaveBeenCalledOnce();
  });

  it('lets other answers be tried, counts them, and goes back to those of the link', async () => {
    const { root, scan, replaced } = await drawn();
    const trying = () => root.querySelector('.trying p')?.textContent ?? '';
    expect(trying()).toMatch(/^Wat als een antwoord anders was\?.*zoals de opdrachtgever ze las\.$/);
    for (const details of root.querySelectorAll<HTMLDetailsElement>('.change-answers details'))
      act(() => {
        details.open = true;
        details.dispatchEvent(new Event('toggle'));
      });
    const choose = (id: string, value: string) =>
      press(root.querySelector(`[name=${id}][value='${value}']`) as HTMLElement);
    choose('A1', '1');
    expect(trying()).toMatch(/^U probeert één ander antwoord/);
    choose('A2', '1');
    expect(trying()).toMatch(/^U probeert 2 andere antwoorden/);
    expect(scan().draft).toEqual(EMPTY_DRAFT);
    press(buttonOf(root, 'Dit is mijn eigen scan'));
    expect(replaced.mock.calls[0]?.[0]).toMatchObject({
      answers: { ...SHARED.answers, A1: 1, A2: 1 },
      context: { date: today() },
    });
    press(buttonOf(root, 'Terug naar de antwoorden uit de link'));
    expect(trying()).toMatch(/^Wat als/);
    expect(root.querySelector<HTMLInputElement>('[name=A1]:checked')?.value).toBe('4');
  });

  it('writes nothing before it is kept, and can then be kept as a new measurement', async () => {
    const { root } = await drawn();
    expect([storage.kept.length, sessionStorage.length]).toEqual([2, 0]);
    press(buttonOf(root, 'Bewaar als nieuwe meting'));
    await settled();
    expect(storage.kept.at(-1)?.record).toMatchObject({ scan: SHARED });
    expect(sessionStorage).toHaveLength(0);
  });

  it('leaves out what only helps its sender', async () => {
    const { root } = await drawn();
    const heads = [...root.querySelectorAll('h2')].map(({ textContent }) => textContent);
    for (const own of ['Wat nu', 'Wat de uitslag kan veranderen', 'Vragen voor het gesprek'])
      expect(heads).not.toContain(own);
  });
});
