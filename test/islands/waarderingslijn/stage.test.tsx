import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { wordsIn } from '../../../src/i18n/words';
import { IncidentsOnPaper } from '../../../src/islands/waarderingslijn/editor/IncidentsOnPaper';
import { SelectField } from '../../../src/islands/waarderingslijn/editor/SelectField';
import { HistoryButtons } from '../../../src/islands/waarderingslijn/stage/StageHead';
import { LineKey } from '../../../src/islands/waarderingslijn/stage/StageHead';
import { LoadMessage } from '../../../src/islands/waarderingslijn/stage/Stage';
import { momentText } from '../../../src/islands/waarderingslijn/stage/momentText';
import { SelectedBar } from '../../../src/islands/waarderingslijn/stage/SelectedBar';
import { ViewControls } from '../../../src/islands/waarderingslijn/stage/ViewControls';
import type { LineTexts } from '../../../src/islands/waarderingslijn/texts';
import { TextsProvider } from '../../../src/islands/waarderingslijn/texts';
import type { Commands } from '../../../src/islands/waarderingslijn/useEditing';
import type { DatedIncident } from '../../../src/model/line/datedIncident';
import { emptyTimeline } from '../../../src/model/line/timeline';
import { measurePartyLine } from '../../../src/model/line/partyLine';

const { lineTool, incidentTable, months, lines } = wordsIn('nl');
const texts = {
  locale: 'nl',
  words: lineTool,
  table: incidentTable,
  months,
  signs: lines.signs,
  strokes: lines.strokes,
  fields: { pillar: 'steunpilaar', prospect: 'prospect', hostage: 'gegijzelde', freerider: 'meelifter' },
} as unknown as LineTexts;
const INCIDENT: DatedIncident = {
  id: 'a',
  date: '2025-03',
  kind: 'business',
  sign: -1,
  weight: 2,
  hits: 'both',
  note: 'Een lange notitie',
};
const timeline = { ...emptyTimeline('2025-01', '2026-01'), incidents: [INCIDENT] };

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

const show = (child: ComponentChild) =>
  act(() => render(<TextsProvider value={texts}>{child}</TextsProvider>, root));
const button = (name: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name) as HTMLButtonElement;
const spied = () =>
  ({ nudge: vi.fn(), remove: vi.fn(), step: vi.fn() }) as unknown as Commands &
    Record<'nudge' | 'remove' | 'step', ReturnType<typeof vi.fn>>;

describe('the buttons of undo', () => {
  it('step back and forward, and stay in reach where there is nothing to do', () => {
    const commands = spied();
    show(<HistoryButtons canUndo canRedo={false} commands={commands} />);
    button('Ongedaan maken').click();
    button('Opnieuw').click();
    expect(commands.step.mock.calls).toEqual([['undo']]);
    expect(button('Opnieuw').getAttribute('aria-disabled')).toBe('true');
    expect(button('Opnieuw').disabled).toBe(false);
  });
});

describe('the bar of the chosen incident', () => {
  it('does all that dragging does, and says the effect in words', () => {
    const commands = spied();
    show(<SelectedBar timeline={timeline} selected="a" commands={commands} />);
    expect(root.querySelector('b')?.textContent).toBe('Incident 1: maart 2025, effect min 2');
    for (const name of ['Eerder', 'Later', 'Effect omhoog', 'Effect omlaag']) button(name).click();
    expect(commands.nudge.mock.calls).toEqual([
      ['a', { time: -1 }],
      ['a', { time: 1 }],
      ['a', { effect: 1 }],
      ['a', { effect: -1 }],
    ]);
    button('Wis incident 1').click();
    expect(commands.remove.mock.calls).toEqual([['a']]);
  });

  it('does not go on erasing while a key is held down', () => {
    show(<SelectedBar timeline={timeline} selected="a" commands={spied()} />);
    const press = (repeat: boolean) =>
      button('Wis incident 1').dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', repeat, cancelable: true, bubbles: true }),
      );
    expect([press(false), press(true)]).toEqual([true, false]);
  });

  it('says how to choose one where none is chosen', () => {
    show(<SelectedBar timeline={timeline} selected={undefined} commands={spied()} />);
    expect(root.textContent).toContain('kies er een, in de grafiek of in de lijst');
    expect(root.querySelector('button')).toBeNull();
  });
});

it('the message about the chart offers to try again when it failed, and is gone when it came', () => {
  const retry = vi.fn();
  show(<LoadMessage charts="loading" retry={retry} />);
  expect(root.textContent).toBe(lineTool.chart.loading);
  show(<LoadMessage charts="failed" retry={retry} />);
  button('Probeer opnieuw').click();
  expect(retry).toHaveBeenCalledOnce();
  show(<LoadMessage charts={{} as never} retry={retry} />);
  expect(root.textContent).toBe('');
});

it('the key names the lines of the parties only where both are shown', () => {
  show(<LineKey whose="client" />);
  expect(root.textContent).not.toContain('dienstverlener');
  show(<LineKey whose="both" />);
  expect(root.querySelectorAll('.line-sample')).toHaveLength(2);
});

it('the choices of what is shown tell what was chosen', () => {
  const look = vi.fn();
  show(<ViewControls whose="client" shown="as-is" look={look} />);
  expect(root.querySelector<HTMLInputElement>('input[value=client]')?.checked).toBe(true);
  for (const value of ['both', 'beside'])
    root.querySelector<HTMLInputElement>(`input[value=${value}]`)?.click();
  expect(look.mock.calls).toEqual([[{ whose: 'both' }], [{ shown: 'beside' }]]);
});

it('a choice says what is heard where its text is a sign', () => {
  const onChange = vi.fn();
  const options = [
    { value: '3', text: '+3', said: 'plus 3' },
    { value: '-3', text: '−3', said: 'min 3' },
  ];
  show(<SelectField label="Effect" options={options} value="3" onChange={onChange} />);
  const select = root.querySelector('select') as HTMLSelectElement;
  expect([...select.options].map((option) => option.getAttribute('aria-label'))).toEqual(['plus 3', 'min 3']);
  select.value = '-3';
  select.dispatchEvent(new Event('change'));
  expect(onChange).toHaveBeenCalledWith('-3');
});

describe('the incidents on paper', () => {
  const cells = () => [...root.querySelectorAll('tbody td')].map(({ textContent }) => textContent);

  it('stand in a table, in words and whole', () => {
    show(<IncidentsOnPaper timeline={timeline} />);
    expect(root.querySelectorAll('thead th')).toHaveLength(7);
    expect(cells()).toEqual([
      ...['1', 'maart 2025', 'Een lange notitie', 'zakelijk', '−2', 'beide', 'nog open'],
    ]);
    expect(root.querySelector('input, select, button')).toBeNull();
  });

  it('follow the line, and are nothing where there are none', () => {
    const moved = { ...timeline, incidents: [{ ...INCIDENT, date: '2025-09' }] };
    show(<IncidentsOnPaper timeline={moved} />);
    expect(cells()[1]).toBe('september 2025');
    show(<IncidentsOnPaper timeline={emptyTimeline('2025-01', '2026-01')} />);
    expect(root.querySelector('table')).toBeNull();
  });
});

it('a moment says where each line stands, also within a field', () => {
  const shown = {
    management: 'as-is' as const,
    lines: [measurePartyLine(timeline, 'client', 'as-is'), measurePartyLine(timeline, 'provider', 'as-is')],
  };
  expect(momentText(texts, shown, { from: '2025-01', months: 12 }, 0)).toBe(
    'Januari 2025: opdrachtgever steunpilaar, persoonlijk 60, zakelijk 60; ' +
      'dienstverlener steunpilaar, persoonlijk 60, zakelijk 60',
  );
});
